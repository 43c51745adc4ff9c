/**
 * Client entry of the pages on the law: asks the browser to keep them, with the law package, so that they answer without
 * network and without sending the reader's questions to anybody. Without it every page works from the server.
 */
if ('serviceWorker' in navigator)
  addEventListener('load', () => {
    navigator.serviceWorker.register('/law-worker.js', { updateViaCache: 'none' }).catch(() => {
      // The browser does not allow it (a private window, for instance): the pages go on coming from the server.
    });
  });
