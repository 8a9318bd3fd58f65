import { Agent, request } from 'node:http'

export type Blad = { status: number; naar: string | null; html: string; wacht: number }

/** A browser without JavaScript on a line of its own: cookies, forms, and a patient reader behind it. */
export class Browser {
  readonly #adres: string
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })
  #koekje = ''

  constructor(adres: string) {
    // A name would be looked up for every line, and that costs more than the line.
    this.#adres = adres.replace('//localhost:', '//127.0.0.1:')
  }

  neemKoekje(koekje: string): void {
    this.#koekje = koekje
  }

  vraag(pad: string, velden?: Record<string, string> | string): Promise<Blad> {
    const body = typeof velden === 'string' ? velden : velden && new URLSearchParams(velden).toString()
    const formulier = body !== undefined && {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
    }
    const headers = { 'sec-fetch-site': 'same-origin', cookie: this.#koekje, ...formulier }
    return new Promise((klaar, mislukt) => {
      const methode = body === undefined ? 'GET' : 'POST'
      const vraag = request(
        this.#adres + pad,
        { method: methode, agent: this.#agent, headers, timeout: 60_000 },
        (a) => {
          let html = ''
          const nieuw = a.headers['set-cookie']?.[0]?.split(';')[0]
          if (nieuw) this.#koekje = nieuw
          a.setEncoding('utf8')
          a.on('data', (deel) => {
            html += deel
          })
          a.on('end', () =>
            klaar({
              status: a.statusCode ?? 0,
              naar: a.headers.location ?? null,
              html,
              wacht: Number(a.headers['retry-after'] ?? 0),
            }),
          )
          a.on('error', mislukt)
        },
      )
      vraag.on('timeout', () => vraag.destroy(new Error('timeout')))
      vraag.on('error', mislukt)
      vraag.end(body)
    })
  }

  sluit(): void {
    this.#agent.destroy()
  }
}

/** A receipt shows a code. */
export function isOntvangst({ status, html }: Blad): boolean {
  return status === 200 && html.includes('code__groep')
}

export function verborgenVeld(html: string, naam: string): string {
  return new RegExp(`name="${naam}" value="([^"]*)"`).exec(html)?.[1] ?? ''
}
