import { connect, createServer, type Server, type Socket } from 'node:net'

/** A wire between Baken and its database that a test can cut and mend. */
export async function doorgeefluik(doelUrl: string) {
  const doel = new URL(doelUrl)
  const sockets = new Set<Socket>()
  let server: Server
  let poort = 0

  function luister(): Promise<void> {
    server = createServer((van) => {
      const naar = connect(Number(doel.port), doel.hostname)
      for (const [een, ander] of [
        [van, naar],
        [naar, van],
      ] as const) {
        sockets.add(een)
        een.on('error', () => ander.destroy())
        een.on('close', () => {
          sockets.delete(een)
          ander.destroy()
        })
        een.pipe(ander)
      }
    })
    return new Promise((klaar) =>
      server.listen(poort, '127.0.0.1', () => {
        poort = (server.address() as { port: number }).port
        klaar()
      }),
    )
  }

  await luister()
  return {
    url: (url: string) => {
      const langs = new URL(url)
      langs.host = `127.0.0.1:${poort}`
      return langs.href
    },
    knip: async () => {
      const dicht = new Promise((klaar) => server.close(klaar))
      for (const socket of sockets) socket.destroy()
      await dicht
    },
    herstel: luister,
  }
}
