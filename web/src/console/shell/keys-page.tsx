import { type ReactNode, useState } from 'react';
import { DataTable } from '../../design/data-table.tsx';
import { useWords } from '../i18n/use-words.ts';
import { PageHead } from './page-head.tsx';
import { areShortcutsOn, switchShortcuts } from './shortcuts.ts';

/** The keys one may press, and the switch that turns them off. */
export function Page(): ReactNode {
  const w = useWords();
  const [isOn, setOn] = useState(areShortcutsOn);
  const rows = [
    { keys: ['?'], what: w('keys.help') },
    { keys: ['g', '1 – 9'], what: w('keys.desk') },
    { keys: ['g', 'r'], what: w('keys.receipts') },
    { keys: ['/'], what: w('keys.field') },
    { keys: ['Tab', 'Shift + Tab'], what: w('keys.tab') },
    { keys: ['Ctrl + Enter'], what: w('keys.send') },
  ];
  return (
    <>
      <PageHead title={w('nav.keys')}>
        <p className="soft">{w('keys.why')}</p>
      </PageHead>
      <DataTable
        caption={w('nav.keys')}
        isCaptionHidden
        columns={[
          {
            id: 'keys',
            head: w('keys.key'),
            isHeader: true,
            cell: (row) => row.keys.map((key) => <kbd key={key}>{key}</kbd>),
          },
          { id: 'what', head: w('keys.what'), cell: (row) => row.what },
        ]}
        rows={rows}
        rowKey={(row) => row.what}
      />
      <div className="choice">
        <input
          type="checkbox"
          id="keys-on"
          checked={isOn}
          onChange={(event) => {
            switchShortcuts(event.target.checked);
            setOn(event.target.checked);
          }}
        />
        <label htmlFor="keys-on">{w('keys.on')}</label>
      </div>
    </>
  );
}
