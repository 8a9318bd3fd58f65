import { nietGevonden } from '../../../kernel/errors.ts'
import { actie, page } from '../../../web/page.ts'
import { Terug } from '../../../web/ui/index.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { beeindigVervanging } from './beeindig-vervanging.ts'
import { bekijkMijnVervanging, bekijkVervanging } from './bekijk-vervanging.ts'
import { aanwijzenSchema, vervangingId } from './vervanging.schema.ts'
import { Aanwijsformulier, Vervangingen } from './vervanging.view.tsx'
import { wijsVervangerAan } from './wijs-vervanger-aan.ts'

const beheer = { doel: 'beheer', verwerking: 'toegang.vervanging' } as const
const eigen = { doel: 'vervanging', verwerking: 'toegang.eigen-vervanging' } as const

const lijst = page('/beheer/vervanging', {
  ...beheer,
  recht: 'vervanging:lezen',
  menu: 'Vervanging',
  laad: bekijkVervanging,
  toon: ({ gegevens: stand, omgeving }) => (
    <Werkscherm omgeving={omgeving} titel="Vervanging" breed>
      <p>
        Wie vervangt, heeft de rol van de ander zolang het duurt. Overal staat dan wie het deed en voor wie.
        Na de laatste dag houdt het vanzelf op. Wie u noemt, krijgt daarover een mail.
      </p>
      <Vervangingen stand={stand} omgeving={omgeving} pad="/beheer/vervanging" mag={() => true} />
      <h2>Vervanger aanwijzen</h2>
      <Aanwijsformulier stand={stand} omgeving={omgeving} pad="/beheer/vervanging" />
    </Werkscherm>
  ),
})

const mijn = page('/mijn-vervanging', {
  ...eigen,
  recht: 'eigen vervanging:lezen',
  laad: bekijkMijnVervanging,
  toon: ({ gegevens: stand, omgeving }) => (
    <Werkscherm omgeving={omgeving} titel="Mijn vervanging" breed>
      <Terug href="/mijn-account">Mijn account</Terug>
      <p>
        Bent u er een tijd niet? Wijs aan wie uw werk doet. Die collega heeft dan uw rol, en overal staat dat
        zij het voor u doet. U kunt het op elk moment beëindigen.
      </p>
      <Vervangingen
        stand={stand}
        omgeving={omgeving}
        pad="/mijn-vervanging"
        mag={(rij) => rij.voorId === omgeving.wie?.accountId}
      />
      {stand.voor.length > 0 && (
        <>
          <h2>Vervanger aanwijzen</h2>
          <Aanwijsformulier stand={stand} omgeving={omgeving} pad="/mijn-vervanging" />
        </>
      )}
    </Werkscherm>
  ),
})

/** A beheerder names a vervanger for anybody, and everybody for herself. */
export const vervangingRoutes = [
  lijst,
  actie('/beheer/vervanging', {
    ...beheer,
    recht: 'vervanging:toevoegen',
    vers: true,
    schema: aanwijzenSchema,
    voer: wijsVervangerAan,
    daarna: () => '/beheer/vervanging',
    bij: lijst,
  }),
  actie('/beheer/vervanging/:id/beeindigen', {
    ...beheer,
    recht: 'vervanging:wijzigen',
    schema: vervangingId,
    voer: beeindigVervanging,
    daarna: () => '/beheer/vervanging',
    bij: lijst,
  }),
  mijn,
  actie('/mijn-vervanging', {
    ...eigen,
    recht: 'eigen vervanging:toevoegen',
    vers: true,
    schema: aanwijzenSchema,
    voer: async (ctx, invoer) => {
      if (invoer.voorId !== ctx.actor.id) throw nietGevonden()
      await wijsVervangerAan(ctx, invoer)
    },
    daarna: () => '/mijn-vervanging',
    bij: mijn,
  }),
  actie('/mijn-vervanging/:id/beeindigen', {
    ...eigen,
    recht: 'eigen vervanging:wijzigen',
    schema: vervangingId,
    voer: beeindigVervanging,
    daarna: () => '/mijn-vervanging',
    bij: mijn,
  }),
]
