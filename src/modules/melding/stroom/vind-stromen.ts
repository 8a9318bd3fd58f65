import { dagenLater } from '../../../kernel/clock.ts'
import { nieuwId } from '../../../kernel/ids.ts'
import { alsSysteem, type TxContext } from '../../../platform/db/index.ts'
import { type Regio, regioVan } from '../../netwerk/index.ts'
import {
  aantalInStroom,
  aantallenPerDag,
  bewaarStroom,
  bewaarTekens,
  drukteSinds,
  losseMeldingen,
  pakGroepeerbeurt,
  stromenMetTeken,
  voegToe,
} from './stroom.store.ts'
import { isDruk, type Los, vindGroepen } from './vind-groepen.ts'
import { tekensVan } from './vingerafdruk.ts'

const uur = 3_600_000
/** What one round looks at; the round after it takes the rest. */
const perRonde = 2000
const dagen = 28

type Grenzen = NonNullable<Regio['stroom']>

/**
 * Shows as one group what looks alike or came in a rush during the last hour. Only where the lists show a melding changes:
 * not its text, its state or its version.
 */
export async function vindStromen(ctx: TxContext): Promise<void> {
  ctx.betreft(null)
  const grenzen = (await regioVan(ctx)).stroom
  if (!grenzen || !(await pakGroepeerbeurt(ctx))) return
  const rijen = await losseMeldingen(ctx, new Date(ctx.now.getTime() - uur), perRonde)
  const lossen = rijen.map(({ id, vingerafdruk }) => ({ id, afdruk: vingerafdruk! }))
  if (lossen.length === 0) return
  const over = await groepeerGelijk(ctx, lossen, grenzen)
  await groepeerDrukte(ctx, over, grenzen)
}

/** The same in the middle of a reader's work, so that her list does not lag behind; one question when nothing is new. */
export async function werkStromenBij(ctx: TxContext): Promise<void> {
  const grenzen = (await regioVan(ctx)).stroom
  if (!grenzen) return
  const nieuw = await losseMeldingen(ctx, new Date(ctx.now.getTime() - uur), 2)
  if (nieuw.length > 0) await alsSysteem(ctx, { doel: 'stroom', verwerking: 'melding.stromen' }, vindStromen)
}

/** What looks alike, and more of it than the region says. Gives back what is left. */
async function groepeerGelijk(ctx: TxContext, lossen: readonly Los[], grenzen: Grenzen): Promise<Los[]> {
  const tekens = [...new Set(lossen.flatMap(({ afdruk }) => tekensVan(afdruk)))]
  const bekend = new Map<string, string>()
  for (const rij of await stromenMetTeken(
    ctx,
    tekens.map((teken) => Buffer.from(teken, 'hex')),
  ))
    bekend.set(rij.teken.toString('hex'), rij.stroomId)
  const over: Los[] = []
  for (const groep of vindGroepen(lossen, bekend)) {
    if (!groep.bekend && groep.leden.length <= grenzen.gelijkPerUur) {
      over.push(...groep.leden)
      continue
    }
    const id = groep.bekend ?? (await begin(ctx, 'gelijk', groep.kern))
    const nieuw = groep.tekens.filter((teken) => !bekend.has(teken)).map((teken) => Buffer.from(teken, 'hex'))
    await bewaarTekens(ctx, id, nieuw)
    await voegToe(
      ctx,
      id,
      groep.leden.map((lid) => lid.id),
    )
  }
  return over
}

/** Everything of the last hour that is in no group, when it is far more than usual. */
async function groepeerDrukte(ctx: TxContext, lossen: readonly Los[], grenzen: Grenzen): Promise<void> {
  if (lossen.length === 0) return
  const sinds = new Date(ctx.now.getTime() - uur)
  const bezig = await drukteSinds(ctx, sinds)
  const eerder = bezig ? await aantalInStroom(ctx, bezig.id, sinds) : 0
  if (!(await isNuDruk(ctx, lossen.length + eerder, grenzen))) return
  const id = bezig?.id ?? (await begin(ctx, 'druk', null))
  await voegToe(
    ctx,
    id,
    lossen.map((lid) => lid.id),
  )
}

async function isNuDruk(ctx: TxContext, aantal: number, grenzen: Grenzen): Promise<boolean> {
  const { drukPerUur: perUur, drukMaalGewoon: maal } = grenzen
  if (aantal <= perUur) return false
  const perDag = await aantallenPerDag(
    ctx,
    idVan(dagenLater(ctx.now, -dagen)),
    idVan(dagenLater(ctx.now, -1)),
  )
  return isDruk(aantal, perDag, { dagen: dagen - 1, perUur, maal })
}

async function begin(ctx: TxContext, soort: 'gelijk' | 'druk', kern: Buffer | null): Promise<string> {
  const id = nieuwId(ctx.now)
  await bewaarStroom(ctx, { id, soort, kern, begonnenOp: ctx.now })
  return id
}

/** The smallest id of a moment: ids sort by time. */
function idVan(op: Date): string {
  const tijd = op.getTime().toString(16).padStart(12, '0')
  return `${tijd.slice(0, 8)}-${tijd.slice(8)}-7000-8000-000000000000`
}
