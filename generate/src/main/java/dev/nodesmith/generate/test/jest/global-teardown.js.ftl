export default async function tearDown() {
  for (const teardown of globalThis.teardowns) {
    await teardown();
  }
}
