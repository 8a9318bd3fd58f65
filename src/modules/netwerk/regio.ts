import { leesDuur, telOp } from '../../kernel/duur.ts'
import { type Kalender, maakKalender } from '../../kernel/termijn/kalender.ts'
import { dagVan } from '../../kernel/termijn/tijdzone.ts'
import type { Antwoord } from './antwoord.schema.ts'
import type { Stap, Weging } from './fasemodel.schema.ts'
import type { Gemeente } from './gemeente.schema.ts'
import type { Partner } from './partner.schema.ts'
import type { Regio } from './regio.schema.ts'
import type { VerbodenCombinatie } from './rol.schema.ts'
import type { Signaalregel } from './signaal.schema.ts'
import type { Termijn } from './termijn.schema.ts'
import type { Verschijningsvorm } from './vorm.schema.ts'

/** A code that stands in our own code or database and is not in the region: a bug, or a region that lacks something. */
function eis<T>(gevonden: T | undefined, soort: string, code: string, regio: Regio): T {
  if (gevonden === undefined) throw new Error(`De regio ${regio.code} kent ${soort} “${code}” niet.`)
  return gevonden
}

/** Whether a rule holds on the day that it is here. */
export function geldtOp(regel: { geldigVan: string; geldigTot: string | null }, datum: Date): boolean {
  const dag = dagVan(datum)
  return regel.geldigVan <= dag && (regel.geldigTot === null || dag < regel.geldigTot)
}

export function gemeente(regio: Regio, code: string): Gemeente {
  return eis(
    regio.gemeenten.find((g) => g.code === code),
    'de gemeente',
    code,
    regio,
  )
}

export function partner(regio: Regio, code: string): Partner {
  return eis(
    regio.partners.find((p) => p.code === code),
    'de partner',
    code,
    regio,
  )
}

/** The partners of one municipality; with `publiek` only those a reporter may be pointed to. */
export function partnersVan(regio: Regio, gemeenteCode: string, wie: 'alle' | 'publiek' = 'alle'): Partner[] {
  return regio.partners.filter(
    (p) => (p.gemeenten?.includes(gemeenteCode) ?? true) && (wie === 'alle' || p.publiek),
  )
}

/** The term that holds on a day. */
export function termijn(regio: Regio, code: string, opDatum: Date): Termijn {
  return eis(
    regio.termijnen.find((t) => t.code === code && geldtOp(t, opDatum)),
    'op deze datum de termijn',
    code,
    regio,
  )
}

/** When a term by the calendar that starts now is over, by the rule that holds now: how long something is kept. */
export function termijnEinde(regio: Regio, code: string, vanaf: Date): Date {
  const { duur } = termijn(regio, code, vanaf)
  if (duur === undefined) throw new Error(`De termijn “${code}” telt werkdagen en heeft een kalender nodig.`)
  return telOp(vanaf, leesDuur(duur)!)
}

/** The rule for a term that starts at a moment; nothing in a region that set none for that day. */
export function termijnregel(regio: Regio, code: string, start: Date): Termijn | undefined {
  const dag = dagVan(start)
  return regio.termijnen.find(
    (t) => t.code === code && t.geldigVan <= dag && (t.geldigTot === null || dag < t.geldigTot),
  )
}

const kalenders = new WeakMap<object, Kalender>()

/** The days that are closed in a region. */
export function kalenderVan(regio: Pick<Regio, 'feestdagen'>): Kalender {
  const bekend = kalenders.get(regio) ?? maakKalender(regio.feestdagen)
  kalenders.set(regio, bekend)
  return bekend
}

/** The forms that may be chosen on a day, in the order of the region. */
export function geldigeVormen(regio: Regio, datum: Date): Verschijningsvorm[] {
  return regio.verschijningsvormen.filter((vorm) => geldtOp(vorm, datum))
}

/** What somebody in this function can notice on a day, under the main form that it belongs to. */
export function signaalkaart(
  regio: Regio,
  functie: string,
  datum: Date,
): { vorm: Verschijningsvorm; signalen: Signaalregel[] }[] {
  const eigen = regio.signalen.filter((s) => s.functies.includes(functie) && geldtOp(s, datum))
  const vormen = geldigeVormen(regio, datum)
  const hoofdvan = new Map(vormen.map((vorm) => [vorm.code, vorm.onder ?? vorm.code]))
  return vormen
    .map((vorm) => ({ vorm, signalen: eigen.filter((s) => hoofdvan.get(s.vorm) === vorm.code) }))
    .filter(({ signalen }) => signalen.length > 0)
}

export function weging(regio: Regio, code: string): Weging {
  return eis(
    regio.fasemodel.wegingen.find((w) => w.code === code),
    'de weging',
    code,
    regio,
  )
}

/** Every weging with its step, in the order in which they are decided. */
export function wegingen(regio: Regio): { stap: Stap; weging: Weging }[] {
  return regio.fasemodel.stappen.flatMap((stap) =>
    stap.wegingen.map((code) => ({ stap, weging: weging(regio, code) })),
  )
}

/** The weging that comes after one with outcome `door`; `null` after the last. */
export function volgendeWeging(regio: Regio, code: string): { stap: Stap; weging: Weging } | null {
  const volgorde = wegingen(regio)
  const plek = volgorde.findIndex((w) => w.weging.code === code)
  eis(volgorde[plek], 'de weging', code, regio)
  return volgorde[plek + 1] ?? null
}

export function antwoord(regio: Regio, code: string): Antwoord {
  return eis(
    regio.antwoorden.find((a) => a.code === code),
    'het antwoord',
    code,
    regio,
  )
}

/** Why these roles may not be held by one person: every rule that is broken. */
export function rolbotsingen(regio: Regio, rollen: readonly string[]): VerbodenCombinatie[] {
  return regio.verbodenCombinaties.filter(
    (verbod) => rollen.includes(verbod.rol) && verbod.nietMet.some((rol) => rollen.includes(rol)),
  )
}

/** Does giving this role take a second person? */
export function isZwareRol(regio: Regio, rol: string): boolean {
  return regio.zwareRollen.some((zwaar) => zwaar.rol === rol)
}

/** How the region calls a role. */
export function rolnaam(regio: Regio, code: string): string {
  return regio.rollen.find((rol) => rol.code === code)?.naam ?? code
}

/** May one person hold these roles? A role the region does not know is refused. */
export function rolcombinatieMag(regio: Regio, rollen: readonly string[]): boolean {
  const bekend = rollen.every((code) => regio.rollen.some((rol) => rol.code === code))
  return bekend && rolbotsingen(regio, rollen).length === 0
}
