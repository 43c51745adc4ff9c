/**
 * Adds the button that opens the moving map. The page says the same without it: this file only offers more,
 * and the map's library (some 450 kB) is fetched when the reader asks for it.
 */
for (const frame of document.querySelectorAll<HTMLElement>('[data-map]')) offerMap(frame);

function offerMap(frame: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-quiet map-button';
  button.textContent = frame.dataset.mapOpen ?? '';
  const words = document.createElement('p');
  words.className = 'map-words small';
  words.setAttribute('role', 'status');
  words.hidden = true;
  button.addEventListener('click', async () => {
    button.disabled = true;
    words.hidden = false;
    words.textContent = frame.dataset.mapLoading ?? '';
    try {
      const { showMap } = await import('./show-map.ts');
      await showMap(frame);
      button.remove();
      words.hidden = true;
    } catch {
      // No WebGL, a blocked worker, a lost connection: the drawn map stays, and the page says so.
      button.disabled = false;
      words.textContent = frame.dataset.mapFailed ?? '';
    }
  });
  frame.prepend(button, words);
}
