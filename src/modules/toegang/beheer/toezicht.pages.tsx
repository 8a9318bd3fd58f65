import { page } from '../../../web/page.ts'
import { Bladeren, Terug } from '../../../web/ui/index.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { Overzicht } from './accounts.view.tsx'
import { lijstSchema } from './beheer.schema.ts'
import { bekijkOverzicht } from './bekijk-accounts.ts'
import { bekijkGebeurtenissen } from './bekijk-verzoeken.ts'
import { Gebeurtenissen } from './gebeurtenissen.view.tsx'
import { goedkeurRoutes } from './goedkeuren.pages.tsx'

const toezicht = { doel: 'toezicht', verwerking: 'toegang.toezicht' } as const
const pad = '/fg/accounts'

/** For the FG: who has what, who gave it, and what waits for a second person. */
export const toezichtRoutes = [
  page(pad, {
    ...toezicht,
    recht: 'account:lezen',
    menu: 'Accounts',
    begin: false,
    invoer: lijstSchema,
    laad: bekijkOverzicht,
    toon: ({ gegevens, omgeving }) => <Overzicht lijst={gegevens} omgeving={omgeving} pad={pad} />,
  }),
  page(`${pad}/gebeurtenissen`, {
    ...toezicht,
    recht: 'accountgebeurtenis:lezen',
    invoer: lijstSchema,
    laad: async (ctx, { na }) => ({ ...(await bekijkGebeurtenissen(ctx, { na })), na }),
    toon: ({ gegevens: { regels, volgende, na }, omgeving }) => (
      <Werkscherm omgeving={omgeving} titel="Wat er met accounts gebeurde" breed>
        <Terug href={pad}>Naar het overzicht</Terug>
        <p>Deze lijst kan niemand wijzigen, ook een beheerder niet.</p>
        <Gebeurtenissen regels={regels} bijschrift="De nieuwste bovenaan" />
        <Bladeren
          begin={na && `${pad}/gebeurtenissen`}
          volgende={volgende && `${pad}/gebeurtenissen?na=${volgende}`}
        />
      </Werkscherm>
    ),
  }),
  ...goedkeurRoutes(`${pad}/goedkeuren`, pad, {
    ...toezicht,
    recht: 'rolverzoek:wijzigen',
    verwerking: 'toegang.rol-goedkeuren',
  }),
]
