import type { ReactNode } from 'react';

/**
 * The band of a demonstration, in the three languages at once: whoever lands here from a link, a print or a
 * photograph of the screen must see it, whatever language the page has.
 */
export function DemoBand(): ReactNode {
  return (
    <aside className="demo-band" aria-label="Démonstration / Demonstratie / Demonstration">
      <div className="wide">
        <p>
          <strong lang="fr">Démonstration : actes inventés</strong>
          {' / '}
          <strong lang="nl">Demonstratie: verzonnen handelingen</strong>
          {' / '}
          <strong lang="en">Demonstration: invented acts</strong>
        </p>
      </div>
    </aside>
  );
}
