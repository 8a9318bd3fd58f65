import type { Aanroeper } from '../../api/route.ts'
import { DomainError } from '../../kernel/errors.ts'
import { nieuwId } from '../../kernel/ids.ts'
import type { TxContext } from '../../platform/db/index.ts'
import type { Regio } from '../netwerk/index.ts'
import { dienIn } from './dien-in.ts'
import type { Melder, MeldingInhoud } from './melding.ts'
import type { Apimelding } from './melding-api.schema.ts'
import { regiotaal } from './teksten/talen.ts'

/** The municipality that a message names, when this system may report there. Unknown and not allowed look the same. */
export function gemeenteVoor(regio: Regio, aanroeper: Aanroeper, gevraagd: string): string {
  const code = regio.gemeenten.find(({ cbsCode }) => cbsCode === gevraagd)?.code ?? gevraagd
  const hier = aanroeper.gemeenten.find((gemeente) => gemeente.code === code)
  if (hier) return hier.id
  throw new DomainError('geen-gemeente', 400, 'Deze koppeling mag niet melden bij deze gemeente.', 'gemeente')
}

/** Stores what another system sent, under the label of its channel. */
export async function ontvangMelding(
  ctx: TxContext,
  melding: Apimelding,
  aanroeper: Aanroeper,
): Promise<{ id: string; kenmerk: string }> {
  const id = nieuwId(ctx.now)
  const { inhoud, melder } = inhoudUit(melding, aanroeper)
  const kenmerk = await dienIn(ctx, {
    ...{ id, kanaal: melding.soort, inhoud, melder, koppelingId: aanroeper.id },
  })
  return { id, kenmerk }
}

function inhoudUit(
  melding: Apimelding,
  { organisatie }: Aanroeper,
): { inhoud: MeldingInhoud; melder: Melder | null } {
  const { soort: kanaal, kenmerkAfzender: kenmerk } = melding
  const bron = kanaal === 'm' ? '' : organisatie
  const vast = {
    ...{ wie: null, hulp: null, gemeenteBekend: true, anoniem: true, taal: regiotaal },
    herkomst: { kanaal, bron, kenmerk },
  }
  if (melding.soort === 'laa') {
    const { adres, twijfel } = melding
    const straat = [adres.straat, adres.huisnummer, adres.toevoeging].filter(Boolean).join(' ')
    const waar = `${straat}, ${adres.postcode} ${adres.woonplaats}`
    const leeg = { wanneer: null, wanneerToelichting: '', betrokken: '' }
    return { inhoud: { ...vast, ...leeg, wat: twijfel, plaats: adres.woonplaats, waar }, melder: null }
  }
  const { wat, plaats, waar, wanneer = null, wanneerToelichting, betrokken } = melding
  const inhoud = { ...vast, wat, plaats, waar, wanneer, wanneerToelichting, betrokken }
  if (melding.soort === 'm') return { inhoud, melder: null }
  const melder = melding.contact ?? null
  return { inhoud: { ...inhoud, wie: melding.situatie, anoniem: melder === null }, melder }
}
