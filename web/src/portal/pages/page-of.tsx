import type { ReactNode } from 'react';
import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Trail } from '../page-shell.tsx';
import type { PortalData, PortalRequest } from '../portal-data.ts';
import { hrefFor } from '../routes.ts';
import { AreaLetterPage } from './area-letter-page.tsx';
import { AreaPage } from './area-page.tsx';
import { AreasPage } from './areas-page.tsx';
import { AuthorisationPage } from './authorisation-page.tsx';
import { AuthorisationsPage } from './authorisations-page.tsx';
import { CameraPage } from './camera-page.tsx';
import { CamerasPage } from './cameras-page.tsx';
import { DemandPage } from './demand-page.tsx';
import { DemandsPage } from './demands-page.tsx';
import { ErrorPage } from './error-page.tsx';
import { FacesBodyPage } from './faces-body-page.tsx';
import { FacesPage } from './faces-page.tsx';
import { FailuresPage } from './failures-page.tsx';
import { FilmedPage } from './filmed-page.tsx';
import { FollowPage } from './follow-page.tsx';
import { GlossaryPage } from './glossary-page.tsx';
import { HomePage } from './home-page.tsx';
import { JournalPage } from './journal-page.tsx';
import { ArticlePage, ChangesPage, CoveragePage, LawIndexPage } from './law-pages.tsx';
import { LetterPage } from './letter-page.tsx';
import { MayActPage, MayPage } from './may-page.tsx';
import { ObservedPage } from './observed-page.tsx';
import { OpenDataPage } from './open-data-page.tsx';
import { PeoplePage } from './people-page.tsx';
import { PlateDatabasePage } from './plate-database-page.tsx';
import { PlatesPage } from './plates-page.tsx';
import { ProofPage } from './proof-page.tsx';
import { ProvisionPage } from './provision-page.tsx';
import { ReceiptPage } from './receipt-page.tsx';
import { TextPage } from './text-page.tsx';
import { AboutPage, AccessibilityPage, OfflinePage, PrivacyPage } from './text-pages.tsx';
import { TextsPage } from './texts-page.tsx';
import { TimelinePage } from './timeline-page.tsx';
import { TourPage } from './tour-page.tsx';
import { VerifyGuidePage } from './verify-guide-page.tsx';

/** What the frame needs to know of a page, and the page itself. */
export type Page = {
  readonly head: {
    readonly title: string;
    readonly description: string;
    readonly trail: Trail;
    readonly withMap: boolean;
  };
  readonly content: ReactNode;
};

/** Chooses the page for the data: exhaustive over `PortalData`. */
export function pageOf(request: PortalRequest, data: PortalData, i18n: I18n): Page {
  const { t, words, lang, day } = i18n;
  const home = { href: hrefFor(lang, 'home'), label: t('nav.home') };
  const under = (...steps: Trail): Trail => [home, ...steps];
  const head = (title: string, description: string, trail: Trail, withMap = false): Page['head'] => ({
    title,
    description,
    trail,
    withMap,
  });
  const law = { href: hrefFor(lang, 'law'), label: t('nav.law') };
  switch (data.page) {
    case 'home':
      return { head: head(t('home.title'), t('home.lead'), []), content: <HomePage data={data} /> };
    case 'cameras':
      return {
        head: head(t('cameras.title'), t('cameras.lead'), under(), true),
        content: <CamerasPage data={data} request={request} />,
      };
    case 'camera':
      return {
        head: head(
          data.camera.place.text,
          t('cameras.lead'),
          under({ href: hrefFor(lang, 'cameras'), label: t('nav.cameras') }),
        ),
        content: <CameraPage data={data} />,
      };
    case 'authorisations':
      return {
        head: head(t('authorisations.title'), t('authorisations.lead'), under()),
        content: <AuthorisationsPage data={data} request={request} />,
      };
    case 'authorisation':
      return {
        head: head(
          words(data.authorisation.title).text,
          t('authorisations.lead'),
          under({ href: hrefFor(lang, 'authorisations'), label: t('nav.authorisations') }),
        ),
        content: <AuthorisationPage data={data} />,
      };
    case 'plate-database':
      return {
        head: head(
          data.database.title.text,
          t('plates.figures.lead'),
          under({ href: hrefFor(lang, 'plates'), label: t('nav.plates') }),
        ),
        content: <PlateDatabasePage data={data} />,
      };
    case 'plates':
      return { head: head(t('plates.title'), t('plates.lead'), under()), content: <PlatesPage data={data} /> };
    case 'areas':
      return { head: head(t('areas.title'), t('areas.lead'), under()), content: <AreasPage data={data} /> };
    case 'area':
      return {
        head: head(
          words(data.area.name).text,
          t('area.lead'),
          under({ href: hrefFor(lang, 'areas'), label: t('nav.areas') }),
        ),
        content: <AreaPage data={data} />,
      };
    case 'area-letter':
      return {
        head: head(
          `${t('area.letter.title')} – ${words(data.area.name).text}`,
          t('area.letter.lead'),
          under(
            { href: hrefFor(lang, 'areas'), label: t('nav.areas') },
            { href: hrefFor(lang, 'area', { id: data.area.id }), label: words(data.area.name).text },
          ),
        ),
        content: <AreaLetterPage data={data} request={request} />,
      };
    case 'observed':
      return {
        head: head(
          t('observed.title'),
          t('observed.lead'),
          under({ href: hrefFor(lang, 'cameras'), label: t('nav.cameras') }),
        ),
        content: <ObservedPage data={data} />,
      };
    case 'data':
      return { head: head(t('data.title'), t('data.lead'), under()), content: <OpenDataPage data={data} /> };
    case 'texts':
      return { head: head(t('texts.title'), t('texts.lead'), under()), content: <TextsPage data={data} /> };
    case 'text':
      return {
        head: head(
          t(`texts.kind.${data.text.kind}`),
          t('texts.lead'),
          under({ href: hrefFor(lang, 'texts'), label: t('texts.title') }),
        ),
        content: <TextPage data={data} />,
      };
    case 'demands':
      return {
        head: head(
          t('demands.title'),
          t('demands.lead'),
          under({ href: hrefFor(lang, 'texts'), label: t('texts.title') }),
        ),
        content: <DemandsPage data={data} />,
      };
    case 'demand':
      return {
        head: head(
          data.demand.title === null ? data.demand.id : words(data.demand.title).text,
          t('demands.lead'),
          under({ href: hrefFor(lang, 'demands'), label: t('demands.title') }),
        ),
        content: <DemandPage data={data} />,
      };
    case 'timeline':
      return {
        head: head(
          t('timeline.title'),
          t('timeline.lead'),
          under({ href: hrefFor(lang, 'texts'), label: t('texts.title') }),
        ),
        content: <TimelinePage data={data} />,
      };
    case 'follow':
      return {
        head: head(
          t('follow.title'),
          t('follow.lead'),
          under({ href: hrefFor(lang, 'timeline'), label: t('timeline.title') }),
        ),
        content: <FollowPage data={data} />,
      };
    case 'faces':
      return { head: head(t('faces.title'), t('faces.lead'), under()), content: <FacesPage data={data} /> };
    case 'faces-body':
      return {
        head: head(
          words(data.of.body.name).text,
          t('faces.lead'),
          under({ href: hrefFor(lang, 'faces'), label: t('nav.faces') }),
        ),
        content: <FacesBodyPage data={data} />,
      };
    case 'journal':
      return {
        head: head(t('journal.title'), t('journal.lead'), under()),
        content: <JournalPage data={data} />,
      };
    case 'receipt':
      return {
        head: head(
          `${t('receipt.title')} – ${words(data.act).text}`,
          words(data.sentence).text,
          under({ href: hrefFor(lang, 'journal'), label: t('nav.journal') }),
        ),
        content: <ReceiptPage data={data} />,
      };
    case 'proof':
      return {
        head: head(
          t('proof.title', { index: i18n.number(data.header.index) }),
          t('proof.lead'),
          under({ href: hrefFor(lang, 'journal'), label: t('nav.journal') }),
        ),
        content: <ProofPage data={data} />,
      };
    case 'verify':
      return {
        head: head(
          t('verify.title'),
          t('verify.lead'),
          under({ href: hrefFor(lang, 'journal'), label: t('nav.journal') }),
        ),
        content: <VerifyGuidePage data={data} />,
      };
    case 'law':
      return { head: head(t('law.title'), t('law.lead'), under()), content: <LawIndexPage data={data} /> };
    case 'provision':
      return {
        head: head(`${words(data.cite).text} – ${words(data.title).text}`, t('law.lead'), under(law)),
        content: <ProvisionPage data={data} />,
      };
    case 'article':
      return {
        head: head(`${words(data.cite).text} – ${day(data.at)}`, t('law.lead'), under(law)),
        content: <ArticlePage data={data} />,
      };
    case 'coverage':
      return {
        head: head(t('book.coverage.title'), t('book.coverage.lead'), under(law)),
        content: <CoveragePage data={data} />,
      };
    case 'changes':
      return {
        head: head(t('book.changes.title'), t('book.changes.lead'), under(law)),
        content: <ChangesPage data={data} />,
      };
    case 'may':
      return { head: head(t('may.title'), t('may.lead'), under()), content: <MayPage data={data} /> };
    case 'may-act':
      return {
        head: head(
          `${words(data.name).text} – ${t('may.title')}`,
          t('may.lead'),
          under({ href: hrefFor(lang, 'may'), label: t('nav.may') }),
        ),
        content: <MayActPage data={data} />,
      };
    case 'failures':
      return {
        head: head(t('failures.title'), t('failures.lead'), under(law)),
        content: <FailuresPage data={data} />,
      };
    case 'glossary':
      return { head: head(t('glossary.title'), t('glossary.lead'), under(law)), content: <GlossaryPage /> };
    case 'filmed':
      return {
        head: head(t('filmed.title'), t('filmed.lead'), under()),
        content: <FilmedPage data={data} request={request} />,
      };
    case 'letter':
      return {
        head: head(
          t('letter.title'),
          t('filmed.lead'),
          under({ href: hrefFor(lang, 'filmed'), label: t('nav.filmed') }),
        ),
        content: <LetterPage data={data} request={request} />,
      };
    case 'tour':
      return { head: head(t('tour.title'), t('tour.lead'), under()), content: <TourPage data={data} /> };
    case 'people':
      return { head: head(t('people.title'), t('people.lead'), under()), content: <PeoplePage data={data} /> };
    case 'about':
      return { head: head(t('about.title'), t('about.idea'), under()), content: <AboutPage demo={data.demo} /> };
    case 'accessibility':
      return {
        head: head(t('accessibility.title'), t('accessibility.aim'), under()),
        content: <AccessibilityPage />,
      };
    case 'privacy':
      return { head: head(t('privacy.title'), t('privacy.lead'), under()), content: <PrivacyPage /> };
    case 'offline':
      return { head: head(t('offline.title'), t('offline.words'), []), content: <OfflinePage /> };
    case 'error':
      return {
        head: head(t(`error.${data.status}.title`), t(`error.${data.status}.words`), []),
        content: <ErrorPage data={data} />,
      };
  }
}
