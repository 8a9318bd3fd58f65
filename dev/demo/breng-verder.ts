import { type Context, maakContext } from '../../src/kernel/context.ts'
import { nieuwId } from '../../src/kernel/ids.ts'
import { dagErbij } from '../../src/kernel/termijn/dag.ts'
import { dagVan } from '../../src/kernel/termijn/tijdzone.ts'
import { bekijkSignaal } from '../../src/modules/signaal/bekijk-signaal.ts'
import { legWegingenVast } from '../../src/modules/signaal/leg-weging-vast.ts'
import { planTaak } from '../../src/modules/signaal/proces/plan-taak.ts'
import { stelDelenVoor } from '../../src/modules/signaal/proces/stel-delen-voor.ts'
import { legUitslagVast, vraagBronnen } from '../../src/modules/signaal/proces/vraag-bronnen.ts'
import type { TxContext, UnitOfWork } from '../../src/platform/db/index.ts'

export const verder = ['bronvraag', 'deelvoorstel', 'actie'] as const
export type Verder = (typeof verder)[number]

type Wie = { gemeenteId: string; accountId: string; naam: string }
type Werk = (ctx: TxContext, gezien: { id: string; versie: number }) => Promise<void>

/** Carries a fictional signaal on to a later step, as the officer and the privacyfunctionaris do. */
export async function brengVerder(
  unitOfWork: UnitOfWork,
  { id, tot, now }: { id: string; tot: Verder; now: Date },
  anna: Wie,
  petra: Wie,
): Promise<void> {
  const doe = async (wie: Wie, rol: string, doel: string, werk: Werk) => {
    const ctx = contextVan(wie, rol, doel, now)
    await unitOfWork(ctx, async (tx) => {
      const { versie } = await bekijkSignaal(tx, id)
      await werk(tx, { id, versie })
    })
  }
  const officier = (werk: Werk) => doe(anna, 'aandachtsfunctionaris', 'beoordelen', werk)
  const toets = (werk: Werk) => doe(petra, 'privacyfunctionaris', 'privacycheck', werk)
  const weeg =
    (...besluiten: [code: string, uitkomst: string, reden: string, mag?: string[]][]): Werk =>
    (ctx, gezien) => {
      const alle = besluiten.map(([code, uitkomst, reden, mag = []]) => ({
        ...{ code, uitkomst, reden, criteria: [], mag },
      }))
      return legWegingenVast(ctx, { ...gezien, besluiten: alle })
    }

  await officier(weeg(['3', 'verder', 'Het is concreet, van deze week, en er zijn kwetsbare mensen bij.']))
  await officier((ctx, gezien) => vraagBronnen(ctx, { ...gezien, ...vraag }))
  if (tot === 'bronvraag') return
  await toets(
    weeg(['privacycheck-1', 'akkoord', 'Nodig om te weten of er mag worden gewoond.', ['brp', 'bag']]),
  )
  for (const [bron, uitslag] of [
    ['brp', 'hit'],
    ['bag', 'geen-hit'],
  ] as const)
    await officier((ctx, gezien) => legUitslagVast(ctx, { ...gezien, bron, uitslag, dag: dagVan(now) }))
  await officier(weeg(['4', 'naar-overleg', 'Er staan meer mensen op het adres dan er kunnen wonen.']))
  await officier((ctx, gezien) => stelDelenVoor(ctx, { ...gezien, ...voorstel }))
  if (tot === 'deelvoorstel') return
  const gedeeld = 'Zonder de inspectie kan dit niet veilig.'
  await toets(
    weeg(['privacycheck-2A', 'akkoord', gedeeld, ['d1']], ['5', 'actie', 'Minder delen is niet genoeg.']),
  )
  for (const [nr, [wat, dagen]] of (
    [
      ['Opvang klaarzetten voor zeven mensen', 3],
      ['Controle in de loods plannen met de inspectie', 10],
    ] as const
  ).entries())
    await officier((ctx) => {
      const uiterlijk = dagErbij(dagVan(now), dagen)
      const taak = nieuwId(new Date(now.getTime() + nr))
      return planTaak(ctx, { id, taak, wat, wie: anna.naam, uiterlijk })
    })
}

const vraag = {
  vraag: 'Hoeveel mensen staan er op dit adres ingeschreven, en is het een woning?',
  waarom: 'Zo weten we of daar mensen mogen slapen, zonder iemand te benaderen.',
  bronnen: ['brp', 'bag'],
  grond: '',
}
const voorstel = {
  slachtoffer: 'Eerst opvang en een tolk. Niemand raakt zijn slaapplek kwijt zonder dat er een andere is.',
  aanpak: 'Een controle door de gemeente samen met de Arbeidsinspectie.',
  bevoegdheid: 'Toezicht op de bouwregels door het college.',
  deelnemers: [
    {
      code: 'd1',
      naam: 'Nederlandse Arbeidsinspectie',
      deel: 'De plek en de dagen waarop er wordt gewerkt',
      grond: 'Algemene wet bestuursrecht, afdeling 5.2',
    },
  ],
}

function contextVan({ gemeenteId, accountId, naam }: Wie, rol: string, doel: string, now: Date): Context {
  const actor = { id: accountId, naam, organisatieId: null, rollen: [rol] }
  return maakContext({ actor, gemeenteId, doel, verwerking: 'demo', now })
}
