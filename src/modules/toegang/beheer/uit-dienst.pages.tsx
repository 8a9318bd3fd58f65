import { nietGevonden } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { actie, page } from '../../../web/page.ts'
import { beeindigSessies } from '../beeindig-sessies.ts'
import { geefHerstellink } from '../geef-herstellink.ts'
import { accountpagina } from './accounts.pages.tsx'
import { accountpad, overdragenSchema } from './beheer.schema.ts'
import { bekijkAccount } from './bekijk-account.ts'
import { lezen, wijzigen } from './declaratie.ts'
import { draagWerkOver, overdrachtskeuzes } from './draag-over.ts'
import { gaUitDienst, komWeerInDienst } from './ga-uit-dienst.ts'
import { legVast } from './leg-vast.ts'
import { nietZelf } from './niet-zelf.ts'
import type { Overdracht } from './overdracht.ts'
import { Bevestigen, UitDienst, WerkOverdragen } from './uit-dienst.view.tsx'
import { Linkblad } from './uitnodigen.view.tsx'

type Keuze = { accountId: string; naar: Readonly<Record<string, string | undefined>> }

const naarAccount = (_: unknown, { id }: { id: string }) => `/accounts/${id}`

async function eigenAccountNiet(ctx: TxContext, id: string) {
  nietZelf(ctx, id)
  return await bekijkAccount(ctx, id)
}

/** Only an account of this municipality. */
async function hier(ctx: TxContext, id: string, actief: boolean) {
  const account = await bekijkAccount(ctx, id)
  if (!account.hier || account.zelf || account.actief !== actief) throw nietGevonden()
  return account
}

async function geefLink(ctx: TxContext, id: string) {
  nietZelf(ctx, id)
  const { naam } = await hier(ctx, id, true)
  const token = await geefHerstellink(ctx, id)
  await legVast(ctx, 'herstellink', { accountId: id })
  return { naam, token }
}

async function sluitSessies(ctx: TxContext, id: string): Promise<void> {
  nietZelf(ctx, id)
  await beeindigSessies(ctx, id)
  await legVast(ctx, 'sessies', { accountId: id })
}

/** Getting back in, being put out, leaving and what stays behind. */
export function uitDienstRoutes(overdrachten: readonly Overdracht[], adres: string) {
  const laad = async (ctx: TxContext, { id }: { id: string }) => ({
    account: await eigenAccountNiet(ctx, id),
    keuzes: await overdrachtskeuzes(ctx, overdrachten, id),
  })
  const draagOver = (ctx: TxContext, keuze: Keuze) => draagWerkOver(ctx, overdrachten, keuze)
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
  const herstellink = page('/accounts/:id/herstellink', {
    ...wijzigen,
    invoer: accountpad,
    laad: (ctx, { id }) => hier(ctx, id, true),
    toon: ({ gegevens, omgeving }) => (
      <Bevestigen
        account={gegevens}
        omgeving={omgeving}
        titel="Een herstellink geven"
        deel="herstellink"
        knop="Maak de link"
      >
        Met de link kiest {gegevens.naam} een nieuwe wachtzin en een nieuwe tweede stap. De link werkt één
        keer, drie dagen lang. Controleer eerst of zij het echt is, bijvoorbeeld aan het loket.
      </Bevestigen>
    ),
  })
  const weer = page('/accounts/:id/weer-in-dienst', {
    ...wijzigen,
    invoer: accountpad,
    laad: (ctx, { id }) => hier(ctx, id, false),
    toon: ({ gegevens, omgeving }) => (
      <Bevestigen
        account={gegevens}
        omgeving={omgeving}
        titel="Een account weer openen"
        deel="weer-in-dienst"
        knop="Open het account"
      >
        {gegevens.naam} kan daarna weer inloggen, en heeft nog geen rollen. Geef haar die opnieuw.
      </Bevestigen>
    ),
  })
  return [
    uitDienst,
    actie('/accounts/:id/uit-dienst', {
      ...wijzigen,
      schema: overdragenSchema,
      voer: async (ctx, keuze) => {
        nietZelf(ctx, keuze.accountId)
        await bekijkAccount(ctx, keuze.accountId)
        await draagOver(ctx, keuze)
        await gaUitDienst(ctx, keuze.accountId)
      },
      daarna: (_, { accountId }) => `/accounts/${accountId}`,
      bij: uitDienst,
    }),
    overdragen,
    actie('/accounts/:id/overdragen', {
      ...wijzigen,
      schema: overdragenSchema,
      voer: async (ctx, keuze) => {
        nietZelf(ctx, keuze.accountId)
        await bekijkAccount(ctx, keuze.accountId)
        await draagOver(ctx, keuze)
      },
      daarna: (_, { accountId }) => `/accounts/${accountId}`,
      bij: overdragen,
    }),
    herstellink,
    actie('/accounts/:id/herstellink', {
      ...wijzigen,
      schema: accountpad,
      antwoord: async ({ invoer, omgeving, werk }) => {
        const { naam, token } = await werk({}, (ctx) => geefLink(ctx, invoer.id))
        const uitleg = 'Geef de link alleen aan haarzelf. Een eerdere link werkt niet meer.'
        const links = [{ naam, link: `${adres}/herstel/${token}` }]
        return {
          pagina: <Linkblad titel="De herstellink" links={links} omgeving={omgeving} uitleg={uitleg} />,
        }
      },
      bij: herstellink,
    }),
    weer,
    actie('/accounts/:id/weer-in-dienst', {
      ...wijzigen,
      schema: accountpad,
      voer: (ctx, { id }) => komWeerInDienst(ctx, id),
      daarna: naarAccount,
      bij: weer,
    }),
    actie('/accounts/:id/sessies-beeindigen', {
      ...lezen,
      recht: 'account:wijzigen',
      schema: accountpad,
      voer: (ctx, { id }) => sluitSessies(ctx, id),
      daarna: naarAccount,
      bij: accountpagina,
    }),
  ]
}
