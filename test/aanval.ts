import { alleRoutes } from '../src/app.ts'
import { inloghuis } from './inlog.ts'

export const koekje = '__Host-baken'
/** The headers of a form of our own site. */
export const eigen = {
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
}

/** The whole application under attack: every route that there is, and a request without manners. */
export async function aanval() {
  const huis = await inloghuis()
  const routes = alleRoutes(huis.unitOfWork)
  const acties = routes.filter((route) => route.soort === 'actie')

  function vraag(methode: string, pad: string, headers: Record<string, string> = {}, body?: string) {
    return huis.app.request(pad, { method: methode, headers, ...(body !== undefined && { body }) })
  }

  /** The cookie of somebody who is signed in, and her browser. */
  async function ingelogd(rol = 'aandachtsfunctionaris') {
    const wie = await huis.logIn(await huis.persoon(rol))
    return { wie, cookie: `${koekje}=${wie.koekjes.get(koekje)}` }
  }

  return { huis, routes, acties, vraag, ingelogd }
}

/** The address of a route with something in the place of its parameters. */
export function ingevuld(pad: string, id: string = crypto.randomUUID()): string {
  return pad.replace(/:\w+(\{[^}]*\})?/g, id)
}

export type Aanval = Awaited<ReturnType<typeof aanval>>
