import type { Webroute } from './page.ts'

export type Plek<R extends Webroute = Webroute> = {
  route: R
  pad: string
  adres: string
  params: Record<string, string>
}

const nergens = 'http://baken.invalid'
const verboden = /[\\\u0000-\u0020\u007f]/

/** The route of ours that an address leads to. Anything a browser might take for another site is null (CWE-601). */
export function plekVan<M extends Webroute['methode']>(
  routes: readonly Webroute[],
  methode: M,
  adres: string,
): Plek<Extract<Webroute, { methode: M }>> | null {
  if (!adres.startsWith('/') || verboden.test(adres)) return null
  const url = URL.parse(adres, nergens)
  if (url?.origin !== nergens || url.username || url.password) return null
  for (const route of routes) {
    const params = route.methode === methode ? paramsVan(route.pad, url.pathname) : null
    if (params)
      return {
        route: route as Extract<Webroute, { methode: M }>,
        pad: url.pathname,
        adres: url.pathname + url.search,
        params,
      }
  }
  return null
}

function paramsVan(patroon: string, pad: string): Record<string, string> | null {
  const delen = patroon.split('/')
  const echt = pad.split('/')
  if (delen.length !== echt.length) return null
  const params: Record<string, string> = {}
  for (const [i, deel] of delen.entries()) {
    const naam = /^:(\w+)(?:\{(.+)\})?$/.exec(deel)
    if (!naam && deel !== echt[i]) return null
    if (!naam) continue
    const waarde = ontcijfer(echt[i]!)
    if (!waarde || (naam[2] && !new RegExp(`^(?:${naam[2]})$`).test(waarde))) return null
    params[naam[1]!] = waarde
  }
  return params
}

function ontcijfer(deel: string): string | null {
  try {
    return decodeURIComponent(deel)
  } catch {
    return null
  }
}
