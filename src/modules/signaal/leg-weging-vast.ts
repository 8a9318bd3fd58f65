import { DomainError } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import type { Gezien } from '../melding/index.ts'
import type { Regio } from '../netwerk/index.ts'
import { type Inhanden, pakVersie, wijzigEnNoteer } from './pak-signaal.ts'
import { bewaarBeslissing } from './proces/bewaar-beslissing.ts'
import { eisGrond } from './proces/eis-grond.ts'
import { type Beslist, leesProces, type Proces } from './proces/lees-proces.ts'
import { volgStand } from './proces/volg-stand.ts'
import { wijzigingNa } from './proces/wijziging-na.ts'
import { beslis, opVolgorde, type Stand, type Vastgelegd, type Weigering } from './signaal.ts'

/** `mag`: which sources or participants a privacycheck lets through. */
export type Wegingsbesluit = Vastgelegd & {
  reden: string
  criteria: readonly string[]
  mag?: readonly string[]
}
type Gewogen = Wegingsbesluit & { rol: string }

export const waarom: Record<Weigering, string> = {
  gesloten: 'Dit signaal is gesloten.',
  'niet aan de beurt': 'Deze weging is nog niet of niet meer aan de beurt. Kies hier: nog niet beslissen.',
  'verkeerde rol': 'Deze weging is voor iemand met een andere rol.',
  'onbekende uitkomst': 'Kies een uitkomst uit de lijst.',
}

/** Records one or more wegingen in their order, all or none, and moves the signaal to where they lead. */
export async function legWegingenVast(
  ctx: TxContext,
  invoer: Gezien & { besluiten: readonly Wegingsbesluit[] },
): Promise<void> {
  const inhanden = await pakVersie(ctx, invoer)
  const proces = await leesProces(ctx, inhanden)
  const { gewogen, na } = weegAlles(ctx, proces, invoer.besluiten)
  eisGeenGevaar(inhanden, na)
  const titel = gewogen.map((besluit) => titelVan(proces.regio, besluit)).join('. ')
  const erna = { ...proces, beslissingen: [...proces.beslissingen, ...gewogen.map(alsBeslist)] }
  const wijziging = wijzigingNa(ctx, erna, na)
  await wijzigEnNoteer(ctx, inhanden, wijziging, { soort: 'weging', titel })
  for (const [plek, { mag, ...besluit }] of gewogen.entries())
    await bewaarBeslissing(ctx, inhanden, {
      ...besluit,
      ...(mag && { toegestaan: mag }),
      soort: 'weging',
      volgnummer: proces.beslissingen.length + plek + 1,
    })
  await volgStand(ctx, inhanden, erna, na)
}

export function eisGeenGevaar({ rij }: Inhanden, na: Stand): void {
  if (na.gesloten && rij.acuut)
    throw new DomainError('acuut', 409, 'Er staat nog acuut gevaar open bij dit signaal. Rond dat eerst af.')
}

function weegAlles(ctx: TxContext, proces: Proces, besluiten: readonly Wegingsbesluit[]) {
  const { fasemodel } = proces.regio
  const gewogen: Gewogen[] = []
  let na: Stand = proces.stand
  for (const besluit of opVolgorde(fasemodel, besluiten)) {
    const tot = { ...proces, beslissingen: [...proces.beslissingen, ...gewogen.map(alsBeslist)] }
    const uitslag = beslis(fasemodel, tot.beslissingen, ctx.actor.rollen, besluit)
    if (typeof uitslag === 'string')
      throw new DomainError('weging', 400, waarom[uitslag], `uitkomst-${besluit.code}`)
    const weging = fasemodel.wegingen.find((w) => w.code === besluit.code)!
    const { mag: _m, ...kaal } = besluit
    const mag = eisGrond(tot, weging, besluit)
    const criteria = weging.criteria.filter((criterium) => besluit.criteria.includes(criterium))
    gewogen.push({ ...kaal, criteria, rol: uitslag.rol, ...(mag && { mag }) })
    na = uitslag.na
  }
  return { gewogen, na }
}

const alsBeslist = ({ mag, ...besluit }: Gewogen): Beslist => ({ ...besluit, toegestaan: mag })

function titelVan({ fasemodel }: Regio, { code, uitkomst }: Vastgelegd): string {
  const weging = fasemodel.wegingen.find((w) => w.code === code)!
  return `${weging.naam}: ${weging.uitkomsten.find((u) => u.code === uitkomst)!.naam}`
}
