import type { ReactNode } from 'react';

/**
 * The band of a demonstration, in the three languages at once: whoever lands here from a link, a print or a
 * photograph of the screen must see it, whatever language the page has.
 */
export function DemoBand(): ReactNode {
  return (
    <div className="demo-band" role="note">
      <p className="wide">
        <strong lang="fr">Démonstration : actes inventés</strong>
        {' / '}
        <strong lang="nl">Demonstratie: verzonnen handelingen</strong>
        {' / '}
        <strong lang="en">Demonstration: invented acts</strong>
      </p>
    </div>
  );
}
