import type { Beleid } from '../../kernel/beleid.ts'

const weggaan =
  'AVG art. 28 lid 3 onder g en Archiefwet 1995 art. 3: wie weggaat, neemt mee wat van haar is, geordend en leesbaar'

/** Who may ask for all that she may see, and who allows it. What goes out is the policy of the modules that own it. */
export const archiefBeleid: Beleid = {
  module: 'archief',
  compartimenten: {
    archiefverzoek: 'wie vroeg om het hele archief mee te nemen, met de reden en het besluit',
    'eigen archiefverzoek': 'wat iemand zelf heeft gevraagd',
  },
  regels: [
    ...(['aandachtsfunctionaris', 'zorgcoordinator'] as const).flatMap((rol) => [
      {
        rol,
        compartiment: 'archiefverzoek',
        handelingen: ['toevoegen'] as const,
        doel: 'archief',
        grond: weggaan,
      },
      {
        rol,
        compartiment: 'eigen archiefverzoek',
        handelingen: ['lezen'] as const,
        doel: 'archief',
        grond: weggaan,
      },
    ]),
    {
      rol: 'beheerder',
      compartiment: 'archiefverzoek',
      handelingen: ['lezen', 'wijzigen'],
      doel: 'beheer',
      grond: 'AVG art. 32: wie alles meeneemt, doet dat niet alleen; de beheerder ziet de inhoud niet',
    },
    {
      rol: 'systeem',
      compartiment: 'archiefverzoek',
      handelingen: ['lezen', 'vernietigen'],
      doel: 'vernietigen',
      grond: 'AVG art. 5 lid 1 onder e: niet langer bewaren dan nodig',
    },
  ],
}
