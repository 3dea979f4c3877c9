// A web server at a free port.
import { createServer } from 'node:http';

/** Starts it; `answered` is given the path that is asked for, the response, and the port. */
export async function listen(answered) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    answered(pathname, response, server.address().port);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
