import { DomainError, intussenGewijzigd } from '../../../kernel/errors.ts'
import { nieuwId } from '../../../kernel/ids.ts'
import { nieuweDossiersleutel } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { momentTekst } from '../../../web/datum.ts'
import { gewijzigdDoor } from '../../melding/index.ts'
import { bekijkRegel, type Versie } from './bekijk-regel.ts'
import { verzegelVersie } from './fenomeenbeeld.inhoud.ts'
import { bewaarVersie } from './fenomeenbeeld.store.ts'
import { herkenbaar } from './herkenbaar.ts'

type Schrijven = {
  vorm: string
  plek: string
  /** The version that the reader saw; zero when there was none. */
  versie: number
  tekst: string
  /** She looked, and it is about nobody. */
  zeker: boolean
}

/** A new version of one line; the earlier ones stay. An empty text says that there is nothing to see here any more. */
export async function schrijfRegel(ctx: TxContext, invoer: Schrijven): Promise<void> {
  const { vorm, plek, tekst } = invoer
  const { versies } = await bekijkRegel(ctx, invoer)
  const [nieuwste] = versies
  if ((nieuwste?.versie ?? 0) !== invoer.versie) throw weiger(versies, invoer.versie)
  if (tekst === (nieuwste?.inhoud?.tekst ?? '')) {
    if (!nieuwste) throw new DomainError('leeg', 400, 'Schrijf op wat u hier ziet.', 'tekst')
    return
  }
  eisNiemand(invoer)
  const id = nieuwId(ctx.now)
  const sleutel = await nieuweDossiersleutel(ctx, { id, compartiment: 'fenomeenbeeld' })
  const inhoud = verzegelVersie(sleutel, id, { tekst, door: ctx.actor.naam })
  const rij = { id, verschijningsvorm: vorm, plaatssoort: plek, versie: invoer.versie + 1, inhoud }
  if (!(await bewaarVersie(ctx, rij))) throw intussenGewijzigd()
  ctx.betreft(id)
}

function weiger(versies: readonly Versie[], gezien: number): DomainError {
  const later = versies.filter(({ versie }) => versie > gezien).toReversed()
  return gewijzigdDoor(
    later.map(({ op, inhoud }) => ({
      ...{ moment: momentTekst(op), titel: 'nieuwe beschrijving' },
      door: inhoud?.door ?? 'een collega',
    })),
  )
}

function eisNiemand({ tekst, zeker }: Schrijven): void {
  const gevonden = zeker ? [] : herkenbaar(tekst)
  if (gevonden.length === 0) return
  const wat = gevonden.map(({ soort, stuk }) => `${soort} (${stuk})`).join(', ')
  throw new DomainError(
    'herkenbaar',
    400,
    `Kijk nog eens. Hier staat iets dat lijkt op ${wat}. Haal het weg, of vink aan dat het over niemand gaat.`,
    'tekst',
  )
}
