import type { TxContext } from '../../../platform/db/index.ts'
import { actie, page } from '../../../web/page.ts'
import { accountpad, overdragenSchema } from './beheer.schema.ts'
import { bekijkAccount } from './bekijk-account.ts'
import { wijzigen } from './declaratie.ts'
import { draagWerkOver, overdrachtskeuzes } from './draag-over.ts'
import { gaUitDienst } from './ga-uit-dienst.ts'
import { nietZelf } from './niet-zelf.ts'
import type { Overdracht } from './overdracht.ts'
import { UitDienst, WerkOverdragen } from './uit-dienst.view.tsx'

type Keuze = { accountId: string; naar: Readonly<Record<string, string | undefined>> }

const naarAccount = (_: unknown, { accountId }: Keuze) => `/accounts/${accountId}`

/** Leaving, and what stays behind. */
export function uitDienstRoutes(overdrachten: readonly Overdracht[]) {
  const laad = async (ctx: TxContext, { id }: { id: string }) => {
    nietZelf(ctx, id)
    const account = await bekijkAccount(ctx, id)
    return { account, keuzes: await overdrachtskeuzes(ctx, overdrachten, id) }
  }
  const draagOver = async (ctx: TxContext, keuze: Keuze) => {
    await laad(ctx, { id: keuze.accountId })
    await draagWerkOver(ctx, overdrachten, keuze)
  }
  const uitDienst = page('/accounts/:id/uit-dienst', {
    ...wijzigen,
    invoer: accountpad,
    laad,
    toon: ({ gegevens, omgeving }) => <UitDienst {...gegevens} omgeving={omgeving} />,
  })
  const overdragen = page('/accounts/:id/overdragen', {
    ...wijzigen,
    invoer: accountpad,
    laad,
    toon: ({ gegevens, omgeving }) => <WerkOverdragen {...gegevens} omgeving={omgeving} />,
  })
  const formulier = { ...wijzigen, schema: overdragenSchema, daarna: naarAccount }
  return [
    uitDienst,
    actie('/accounts/:id/uit-dienst', {
      ...formulier,
      voer: async (ctx, keuze) => {
        await draagOver(ctx, keuze)
        await gaUitDienst(ctx, keuze.accountId)
      },
      bij: uitDienst,
    }),
    overdragen,
    actie('/accounts/:id/overdragen', { ...formulier, voer: draagOver, bij: overdragen }),
  ]
}
