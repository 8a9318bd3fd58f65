import type { Context as C } from 'hono'
import { magVolgens } from '../kernel/beleid.ts'
import { anoniem, type Context, koppelingActor, maakContext } from '../kernel/context.ts'
import { DomainError } from '../kernel/errors.ts'
import { isDatabaseWeg, schrijfLogboek } from '../platform/db/index.ts'
import type { Apidiensten } from './diensten.ts'
import { alsPointer, invoerfouten } from './invoerfouten.ts'
import { leesLichaam } from './lichaam.ts'
import { type Foutstatus, type Invoerfout, type Probleem, Probleemfout, probleem } from './probleem.ts'
import type { Aanroeper, Apiantwoord, Apiroute, Apiverzoek } from './route.ts'

type Oproep = { c: C; diensten: Apidiensten; route: Apiroute; now: Date; aanroeper: Aanroeper | null }

/** One call, from who calls to what it gets; a problem is a value, a bug is thrown. */
export async function behandel(
  c: C,
  diensten: Apidiensten,
  route: Apiroute,
): Promise<Apiantwoord | { probleem: Probleem }> {
  const oproep: Oproep = { c, diensten, route, now: diensten.klok(), aanroeper: null }
  try {
    oproep.aanroeper = route.wie === 'iedereen' ? null : await wieRoept(oproep)
    eisRecht(oproep)
    return await voerUit(oproep)
  } catch (fout) {
    if (isDatabaseWeg(fout))
      return { probleem: probleem(503, 'database', { koppen: { 'Retry-After': '5' } }) }
    const wat = alsProbleem(fout)
    if (!wat) throw fout
    if (oproep.aanroeper && [403, 404].includes(wat.status)) await noteerWeigering(oproep)
    return { probleem: wat }
  }
}

/** Forged, expired and withdrawn look the same (RFC 6750, 3.1). A token in an address or a cookie is no token. */
async function wieRoept({ c, diensten, now }: Oproep): Promise<Aanroeper> {
  const token = /^Bearer ([A-Za-z0-9_-]{20,200})$/i.exec(c.req.header('Authorization') ?? '')?.[1]
  const aanroeper = token ? await diensten.aanroeper(token, now) : null
  if (aanroeper) return aanroeper
  const uitleg = c.req.header('Authorization') ? 'Bearer error="invalid_token"' : 'Bearer'
  throw new Probleemfout(probleem(401, 'geen-token', { koppen: { 'WWW-Authenticate': uitleg } }))
}

function eisRecht({ diensten, route, aanroeper }: Oproep): void {
  if (aanroeper && !route.scope.some((scope) => aanroeper.scopes.includes(scope)))
    throw zonderScope(route.scope.join(' '))
  const { rollen } = aanroeper ? koppelingActor(aanroeper) : anoniem
  if (!magVolgens(diensten.regels, rollen, route.doel, route.recht))
    throw new Probleemfout(probleem(404, 'niet-gevonden'))
}

function zonderScope(scope: string): Probleemfout {
  const koppen = { 'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${scope}"` }
  return new Probleemfout(probleem(403, 'geen-scope', { koppen }))
}

async function voerUit(oproep: Oproep): Promise<Apiantwoord> {
  const { c, route, aanroeper } = oproep
  const lichaam = await leesLichaam(c, route)
  const sleutelfouten = route.eenmalig ? sleutelfout(c.req.header('Idempotency-Key')) : []
  const opPad = route.lees === 'niets'
  const gelezen = route.input.safeParse(opPad ? c.req.param() : lichaam, { reportInput: true })
  const fouten = gelezen.success ? [] : invoerfouten(gelezen.error.issues, opPad ? 'path' : 'body')
  const errors = [...sleutelfouten, ...fouten]
  if (errors.length > 0 || !gelezen.success)
    throw new Probleemfout(probleem(400, 'ongeldige-invoer', { errors }))
  const scope = route.scopeVoor?.(gelezen.data)
  if (scope && !aanroeper?.scopes.includes(scope)) throw zonderScope(scope)
  return await route.handler(maakVerzoek(oproep, gelezen.data) as Apiverzoek<never>)
}

function sleutelfout(sleutel: string | undefined): Invoerfout[] {
  if (sleutel !== undefined && /^[\x21-\x7e]{8,200}$/.test(sleutel)) return []
  const detail = 'Stuur een eigen, willekeurige sleutel van 8 tot 200 tekens mee, bijvoorbeeld een UUID.'
  const code = sleutel === undefined ? 'ontbreekt' : 'ongeldig'
  return [{ in: 'header', pointer: 'Idempotency-Key', code, detail }]
}

function maakVerzoek<I>(oproep: Oproep, invoer: I): Apiverzoek<I> {
  const { c, diensten, route, now, aanroeper } = oproep
  const werk: Apiverzoek<I>['werk'] = (deel, doe) =>
    diensten.unitOfWork(maakContext({ ...contextVan(oproep), ...deel }), doe)
  const vraag = {
    sleutel: c.req.header('Idempotency-Key') ?? '',
    inhoud: `${route.methode} ${route.pad} ${JSON.stringify(invoer)}`,
  }
  return {
    ...{ invoer, aanroeper, now, werk, authorization: c.req.header('Authorization') },
    eenmalig: (deel, doe) => werk(deel, (ctx) => diensten.eenmalig(ctx, vraag, () => doe(ctx))),
  }
}

function contextVan({ route, aanroeper, now }: Oproep): Context {
  const { doel, verwerking, spoor = 'verplicht' } = route
  const actor = aanroeper ? koppelingActor(aanroeper) : anoniem
  return maakContext({ actor, gemeenteId: aanroeper?.gemeenteId ?? null, doel, verwerking, spoor, now })
}

function alsProbleem(fout: unknown): Probleem | null {
  if (fout instanceof Probleemfout) return fout.probleem
  if (!(fout instanceof DomainError)) return null
  const status = fout.status satisfies Foutstatus
  if (status === 404) return probleem(404, 'niet-gevonden')
  const errors = fout.problemen
    .filter(({ veld }) => veld !== '')
    .map(({ veld, tekst }): Invoerfout => {
      return { in: 'body', pointer: alsPointer(veld.split('.')), code: fout.code, detail: tekst }
    })
  return probleem(status, fout.code, { detail: fout.message, ...(errors.length > 0 && { errors }) })
}

/** With the municipality that answers for this system: her FG reads it. */
async function noteerWeigering(oproep: Oproep): Promise<void> {
  const ctx = { ...contextVan(oproep), spoor: 'geen' } as const
  await oproep.diensten.unitOfWork(ctx, (tx) =>
    schrijfLogboek(tx.db, ctx, [{ dossierId: null, wat: oproep.route.verwerking }], 'geweigerd'),
  )
}
