<#-- Whether somebody listens at an address. -->
<#macro listening>
function isListening(port: number, host: string): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(port, host);
    socket.once('connect', () => {
      socket.destroy();
      answer(true);
    });
    socket.once('error', () => {
      answer(false);
    });
  });
}
</#macro>
<#macro freePort>
function freePort(): Promise<number> {
  return new Promise((answer, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        answer(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
</#macro>
