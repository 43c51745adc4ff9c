/**
 * Requests made on 30-11-2026 by Go 1.26.8 with golang.org/x/mod v0.29.0 (sumdb/note, sumdb/tlog) and filippo.io/torchwood v0.8.0:
 * `packages/witness/interop/main.go`. A log of the entries "go entry 0" to "go entry 299", its key from a fixed seed, at the
 * sizes 1, 7, 7 again, 64, 200, 300.
 */
export const GO_REQUESTS = [
  'old 0\n\ngo.example/log\n1\nRvO5slgA6t+rgQM3oYqsyRW/K7pBUX5RoeXVmvioFnY=\n\n— go.example/log 5uFqa2lVTngXvoaI7RdK4nLNWSZxy/WUuTcgot0ZyfZ+9JzRhaim66BL7vVuV54JSWkf98HnlZ3NNCV4v0H08NnXjAo=\n',
  'old 1\nSiZtTLJhbA88jNKH5GblImLtoJYOa3UVkNCr2tdqidI=\nnkDRcJpwFal1E5IFwbSwXxDuGmdhb8IoeaGijPK6NM4=\nM8cAloYQ3O7+JLcl2PZ44TsmGJQ83v/2+kpWC9xQ2Cs=\n\ngo.example/log\n7\nM1uIaFIo4B8PTbuncAvGdI601A1gUVJn2Xl4UHuJO/4=\n\n— go.example/log 5uFqaykJSZyX6ilNH+NIrYHDA5A90HTWndoBnBaWq5ob8ISaKZaftarO7HacrNS3ycu5bDKJbJbGhIz/on9UTrYdCgw=\n',
  'old 7\n\ngo.example/log\n7\nM1uIaFIo4B8PTbuncAvGdI601A1gUVJn2Xl4UHuJO/4=\n\n— go.example/log 5uFqaykJSZyX6ilNH+NIrYHDA5A90HTWndoBnBaWq5ob8ISaKZaftarO7HacrNS3ycu5bDKJbJbGhIz/on9UTrYdCgw=\n',
  'old 7\ndkQyZlnaM61cAGIy6SiEfyACsLBHu2CI8FPNO5Ugjws=\n8Tv/sR5Z3bnG6njdmnnkp4umWb0JJ8TE5mW3Nm/8OGQ=\nYw02e9VVSog016mxc9vY2adZjz6WHDIBphQ702lNcp4=\nVQN+Tr+pZZQECGfkocXGZdL+UUh6SaymKZgxkjGjPvk=\nOWHxkCt9UH2HZ6wormANc/W166v/pDedlenDl+B5Tvc=\nx4hr+4MFeVDPl1E01gySROcg3m3y4t/oRsP6uiz+pJg=\nIbWa9UP0Cmq7Ib45WLVBN4pINRv/jOZx+FJEYnFVZmo=\n\ngo.example/log\n64\nuC1IlUJPReYO8x7uMPwQ2mdIJqsqVkK73aPs1cyQrmo=\n\n— go.example/log 5uFqaxaQ81QeQw8oJPHwzaSQQM3L23B37N4zLdnrCthbZ6FmdK7hDyeofVsQL34D0Lf1Ctt3MJA0g+8zDSAh2096+A8=\n',
  'old 64\nU53tyTUH2urJrcEmRK5nYusjmyHD4FlZUD06yk8adNA=\nqSBvW9g/gddo5tGYeKtDhDGjo4oSJk0riPOljI+aLPQ=\n\ngo.example/log\n200\nrT+b4AfLo/mnT3iTZ2fkeqOM8Ms3cIZaZKh1kURw/tc=\n\n— go.example/log 5uFqa5D3jnZLwt/IpPEi5vt+3CdNA9Qr2t6wyjO67VffpOYWYG323/mudKlFW11wmgcFzFZR1PcRFx7LqE5q3727Rg0=\n',
  'old 200\nd5sYY8Z9J2wOJJEZIVdiQU9HNwybTiGH1rR+8d+8IA8=\nEZeFKUma5ndii1gyFsEbT+QaDcBxQKGxUYIPKi3Nv2Y=\nCUJTfB9U/3fL6jksIjKJLLlDZEo9H6trGK2nrin8kCo=\nWpODZLcg3LjiPa4zg1Dt7fRTEq8aA+HNOdocPd9y+GY=\nzsW+BpvO4GjZrvCKI/XvK+eCq9Y8Lwpz0hFH2BbAVhU=\nKzHr5YNocHTCLsQO54sugCIYhNHLoC0EJu+bT1HKrpA=\nu2fGDg4MBIJxsxBg34vcVdhQX3VFjyjBlUd2XG8bapI=\n\ngo.example/log\n300\n/+to7Fw9hkHUjZeSL5oCQGy00nRfGZM4pTZ+m2B2uds=\n\n— go.example/log 5uFqa7vITcZDgI+puhKZ4lLIWEcmRf/T/AyxpMwFMFSadY2kKnURq4otMStnI9wRsq9y7AkuGcngj4b+zL9prW4GhgE=\n',
] as const;

/** The verifier key of that log. */
export const GO_LOG_VKEY = 'go.example/log+e6e16a6b+Ae1JKMYo0cLG6ukDOJBZlWEpWSc6XGP5NjbBRhSshzfR';
