import type { Hono } from 'hono'

export type Blad = { status: number; html: string; naar: string | null; headers: Headers }

export type Koekjes = Map<string, string>

/** Cookies as a browser sends them along. */
export function koekjeskop(koekjes: Koekjes): string {
  return [...koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ')
}

/** Keeps the cookies of an answer, and throws away what it says is over. */
export function neemKoekjes(koekjes: Koekjes, headers: Headers): void {
  for (const regel of headers.getSetCookie()) {
    const [, naam, waarde] = /^([^=]+)=([^;]*)/.exec(regel)!
    if (/Max-Age=0/.test(regel)) koekjes.delete(naam!)
    else koekjes.set(naam!, waarde!)
  }
}

/** A browser without JavaScript: keeps cookies, posts forms from its own origin, does not follow by itself. */
export function bezoeker(app: Pick<Hono, 'request'>) {
  const koekjes: Koekjes = new Map()

  async function vraag(pad: string, init: RequestInit): Promise<Blad> {
    const antwoord = await app.request(pad, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), cookie: koekjeskop(koekjes) },
    })
    neemKoekjes(koekjes, antwoord.headers)
    return {
      status: antwoord.status,
      html: await antwoord.text(),
      naar: antwoord.headers.get('location'),
      headers: antwoord.headers,
    }
  }

  return {
    koekjes,
    /** One file, in the field of its own form. */
    stuurBestand: (pad: string, veld: string, bestand: File) => {
      const body = new FormData()
      body.set(veld, bestand)
      return vraag(pad, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } })
    },
    haal: (pad: string) => vraag(pad, {}),
    stuur: (pad: string, velden: Record<string, string | string[]>, headers: Record<string, string> = {}) => {
      const body = new URLSearchParams()
      for (const [naam, waarde] of Object.entries(velden))
        for (const deel of [waarde].flat()) body.append(naam, deel)
      return vraag(pad, {
        method: 'POST',
        body: body.toString(),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
          ...headers,
        },
      })
    },
  }
}
