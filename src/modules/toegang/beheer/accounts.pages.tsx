import { page } from '../../../web/page.ts'
import { Account } from './account.view.tsx'
import { Accounts, Overzicht } from './accounts.view.tsx'
import { accountpad, lijstSchema } from './beheer.schema.ts'
import { bekijkAccount } from './bekijk-account.ts'
import { bekijkBeheer, bekijkOverzicht } from './bekijk-accounts.ts'
import { bekijkUitnodigingen } from './bekijk-verzoeken.ts'
import { lezen } from './declaratie.ts'
import { Uitnodigingen } from './uitnodigingen.view.tsx'

const lijst = page('/accounts', {
  ...lezen,
  menu: 'Accounts',
  invoer: lijstSchema,
  laad: bekijkBeheer,
  toon: ({ gegevens, omgeving }) => <Accounts lijst={gegevens} omgeving={omgeving} />,
})

const overzicht = page('/accounts/overzicht', {
  ...lezen,
  invoer: lijstSchema,
  laad: bekijkOverzicht,
  toon: ({ gegevens, omgeving }) => (
    <Overzicht lijst={gegevens} omgeving={omgeving} pad="/accounts/overzicht" />
  ),
})

export const uitnodigingenpagina = page('/accounts/uitnodigingen', {
  ...lezen,
  recht: 'rolverzoek:lezen',
  laad: bekijkUitnodigingen,
  toon: ({ gegevens, omgeving }) => <Uitnodigingen uitnodigingen={gegevens} omgeving={omgeving} />,
})

export const accountpagina = page('/accounts/:id', {
  ...lezen,
  invoer: accountpad,
  laad: (ctx, { id }) => bekijkAccount(ctx, id),
  toon: ({ gegevens, omgeving }) => <Account account={gegevens} omgeving={omgeving} />,
})

export const accountlijstRoutes = [lijst, overzicht, uitnodigingenpagina]
