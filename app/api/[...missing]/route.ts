const nothing = () =>
  Response.json({ message: 'There is nothing at this address of the API.' }, { status: 404, headers: { 'Cache-Control': 'no-store' } });

/** Every address of the API that leads nowhere, in JSON like the others. */
export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT };
