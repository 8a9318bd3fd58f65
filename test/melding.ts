import { nieuwId } from '../src/kernel/ids.ts'
import { dienIn, type Melder, type MeldingInhoud } from '../src/modules/melding/index.ts'
import { type nieuweGemeente, nu } from './gemeente.ts'

type Gemeente = Awaited<ReturnType<typeof nieuweGemeente>>
type Keuzes = Partial<MeldingInhoud> & { melder?: Melder; code?: string; accountId?: string; op?: Date }

/** A fictional report, sent in as the form does; the first version of it as a reader would see it. */
export async function nieuweMelding(
  gemeente: Gemeente,
  keuzes: Keuzes = {},
): Promise<{ id: string; versie: number }> {
  const { melder = null, code = null, accountId = null, op = nu, ...anders } = keuzes
  const id = nieuwId(op)
  const inhoud: MeldingInhoud = {
    wie: 'gezien',
    hulp: null,
    wat: 'Mensen slapen in de loods en worden gebracht en gehaald.',
    plaats: 'Waterveen',
    waar: 'De loods aan de kade',
    gemeenteBekend: true,
    wanneer: 'nog-bezig',
    wanneerToelichting: '',
    betrokken: '',
    anoniem: melder === null,
    taal: 'nl',
    ...anders,
  }
  await gemeente.openbaar(
    'melden',
    (ctx) => dienIn(ctx, { id, kanaal: 'website', inhoud, melder, code, accountId }),
    { now: op },
  )
  return { id, versie: 1 }
}
