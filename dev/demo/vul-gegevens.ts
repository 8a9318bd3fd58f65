import { type Context, maakContext } from '../../src/kernel/context.ts'
import { nieuwId } from '../../src/kernel/ids.ts'
import { dagVan } from '../../src/kernel/termijn/tijdzone.ts'
import { verbeterBetrokkene } from '../../src/modules/signaal/betrokken/corrigeer.ts'
import { type Toevoeging, voegBetrokkeneToe } from '../../src/modules/signaal/betrokken/voeg-toe.ts'
import type { UnitOfWork } from '../../src/platform/db/index.ts'

type Wie = { gemeenteId: string; accountId: string; naam: string }
type Deel = Pick<Toevoeging, 'soort' | 'wat' | 'rol' | 'zekerheid' | 'feitbron'> & Partial<Toevoeging>

/** Fictional facts of one signaal: a persoon, a company, what was seen, a correction, and what the police gave. */
export async function vulGegevens(
  unitOfWork: UnitOfWork,
  { id, now }: { id: string; now: Date },
  { gemeenteId, accountId, naam }: Wie,
): Promise<void> {
  const actor = { id: accountId, naam, organisatieId: null, rollen: ['aandachtsfunctionaris'] }
  const ctx: Context = maakContext({ actor, gemeenteId, doel: 'beoordelen', verwerking: 'demo', now })
  const vast = { id, toelichting: '', dag: dagVan(now) }
  const ids = await unitOfWork(ctx, async (tx) => {
    const gemaakt: string[] = []
    for (const deel of delen) {
      const betrokkene = nieuwId(now)
      await voegBetrokkeneToe(tx, { ...vast, ...deel, betrokkene })
      gemaakt.push(betrokkene)
    }
    return gemaakt
  })
  const { ontvangers: _o, ...feit } = { ...vast, ...delen[2]!, wat: 'Er liggen negen matrassen in de loods.' }
  const correctie = {
    betrokkene: ids[2]!,
    correctie: nieuwId(now),
    versie: 1,
    reden: 'Op de foto zijn het er negen.',
  }
  await unitOfWork(ctx, (tx) => verbeterBetrokkene(tx, { ...feit, ...correctie }))
}

const delen: readonly Deel[] = [
  {
    ...{
      soort: 'persoon',
      wat: 'De man met de groene muts',
      rol: 'slachtoffer',
      zekerheid: 'waarschijnlijk',
    },
    ...{ feitbron: 'melding', extra: { leeftijd: 'ongeveer 25' } },
  },
  {
    ...{ soort: 'bedrijf', wat: 'Kwekerij De Verzonnen Tuin', rol: null, zekerheid: 'zeker' },
    ...{ feitbron: 'registratie', extra: { kvk: '00000000' } },
  },
  {
    ...{ soort: 'feit', wat: 'Er liggen zeven matrassen in de loods.', rol: null, zekerheid: 'zeker' },
    feitbron: 'eigen-waarneming',
  },
  {
    ...{ soort: 'feit', wat: 'De eigenaar van de loods is vorige maand gehoord als getuige.', rol: null },
    ...{ zekerheid: 'zeker', feitbron: 'politie', ontvangers: ['aandachtsfunctionaris', 'regisseur'] },
  },
]
