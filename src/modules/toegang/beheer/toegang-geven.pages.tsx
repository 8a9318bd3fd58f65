import { nietGevonden } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { actie, page } from '../../../web/page.ts'
import { beeindigSessies } from '../beeindig-sessies.ts'
import { geefHerstellink } from '../geef-herstellink.ts'
import { accountpagina } from './accounts.pages.tsx'
import { accountpad } from './beheer.schema.ts'
import { bekijkAccount } from './bekijk-account.ts'
import { lezen, wijzigen } from './declaratie.ts'
import { komWeerInDienst } from './ga-uit-dienst.ts'
import { legVast } from './leg-vast.ts'
import { nietZelf } from './niet-zelf.ts'
import { Bevestigen } from './uit-dienst.view.tsx'
import { Linkblad } from './uitnodigen.view.tsx'

const naarAccount = (_: unknown, { id }: { id: string }) => `/accounts/${id}`

/** Only an account of this municipality, and not one's own. */
async function hier(ctx: TxContext, id: string, actief: boolean) {
  nietZelf(ctx, id)
  const account = await bekijkAccount(ctx, id)
  if (!account.hier || account.actief !== actief) throw nietGevonden()
  return account
}

async function geefLink(ctx: TxContext, id: string) {
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

const herstellink = page('/accounts/:id/herstellink', {
  ...wijzigen,
  invoer: accountpad,
  laad: (ctx, { id }) => hier(ctx, id, true),
  toon: ({ gegevens: account, omgeving }) => (
    <Bevestigen
      account={account}
      omgeving={omgeving}
      titel="Een herstellink geven"
      deel="herstellink"
      knop="Maak de link"
    >
      Met de link kiest {account.naam} een nieuwe wachtzin en een nieuwe tweede stap. De link werkt één keer,
      drie dagen lang. Controleer eerst of zij het echt is, bijvoorbeeld aan het loket.
    </Bevestigen>
  ),
})

const weerInDienst = page('/accounts/:id/weer-in-dienst', {
  ...wijzigen,
  invoer: accountpad,
  laad: (ctx, { id }) => hier(ctx, id, false),
  toon: ({ gegevens: account, omgeving }) => (
    <Bevestigen
      account={account}
      omgeving={omgeving}
      titel="Een account weer openen"
      deel="weer-in-dienst"
      knop="Open het account"
    >
      {account.naam} kan daarna weer inloggen, en heeft nog geen rollen. Geef haar die opnieuw.
    </Bevestigen>
  ),
})

/** Getting back in, being put out, coming back. */
export function toegangRoutes(adres: string) {
  return [
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
    weerInDienst,
    actie('/accounts/:id/weer-in-dienst', {
      ...wijzigen,
      schema: accountpad,
      voer: (ctx, { id }) => komWeerInDienst(ctx, id),
      daarna: naarAccount,
      bij: weerInDienst,
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
