import type { Context as C } from 'hono'
import { leesJson } from './json.ts'
import { Probleemfout, probleem } from './probleem.ts'
import type { Apiroute } from './route.ts'

const hoogstens = 1_000_000

const uitleg = {
  'geen-json': 'Dit is geen JSON in UTF-8.',
  'dubbele-sleutel': 'Er staat een sleutel twee keer in hetzelfde object.',
  'te-diep': 'Dit heeft te veel lagen.',
  'verboden-teken': 'Er staat een nulteken in een tekst, of de sleutel __proto__.',
}

/** The body of a call as this route reads it. Throws what is wrong with it. */
export async function leesLichaam(c: C, route: Apiroute): Promise<unknown> {
  if (route.lees === 'niets') return {}
  const soort = (c.req.header('Content-Type') ?? '').toLowerCase()
  const verwacht = route.lees === 'json' ? 'application/json' : 'application/x-www-form-urlencoded'
  if (!new RegExp(`^${verwacht}\\s*(;\\s*charset="?utf-8"?\\s*)?$`).test(soort))
    throw new Probleemfout(probleem(415, 'content-type', { detail: `Stuur Content-Type: ${verwacht}.` }))
  const bytes = await leesBytes(c)
  return route.lees === 'json' ? uitJson(bytes) : uitFormulier(bytes)
}

function uitJson(bytes: ArrayBuffer): unknown {
  const gelezen = leesJson(bytes)
  if ('waarde' in gelezen) return gelezen.waarde
  const { fout: code } = gelezen
  const errors = [{ in: 'body', pointer: '#', code, detail: uitleg[code] }] as const
  throw new Probleemfout(probleem(400, code, { errors }))
}

/** A field twice is refused: RFC 6749, 3.2 forbids it. */
function uitFormulier(bytes: ArrayBuffer): unknown {
  const velden = [...new URLSearchParams(new TextDecoder().decode(bytes))]
  const namen = new Set(velden.map(([naam]) => naam))
  if (namen.size !== velden.length || velden.some((veld) => veld.join('').includes('\0')))
    throw new Probleemfout(probleem(400, 'dubbel-veld'))
  return Object.fromEntries(velden)
}

/** Stops reading at the ceiling, whatever length was announced. */
async function leesBytes(c: C): Promise<ArrayBuffer> {
  const teGroot = new Probleemfout(probleem(413, 'te-groot'))
  if (Number(c.req.header('Content-Length') ?? 0) > hoogstens) throw teGroot
  const delen: Uint8Array[] = []
  let lengte = 0
  for await (const deel of c.req.raw.body ?? []) {
    lengte += deel.byteLength
    if (lengte > hoogstens) throw teGroot
    delen.push(deel)
  }
  return new Uint8Array(Buffer.concat(delen)).buffer
}
