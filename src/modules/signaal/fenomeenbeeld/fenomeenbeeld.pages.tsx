import { magVolgens } from '../../../kernel/beleid.ts'
import { page } from '../../../web/page.ts'
import { Knoplink, Knoppen, Leeg } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { signaalBeleid } from '../signaal.policy.ts'
import { Vormdeel } from './beeld.view.tsx'
import { type Beeld, bekijkBeeld } from './lees-beeld.ts'
import { regelRoutes } from './regel.pages.tsx'

const pagina = page('/fenomeenbeeld', {
  ...{ recht: 'fenomeenbeeld:lezen', doel: 'beoordelen', verwerking: 'fenomeenbeeld.inzien' },
  ...{ menu: 'Fenomeenbeeld', begin: false },
  laad: (ctx): Promise<Beeld> => bekijkBeeld(ctx),
  toon: ({ gegevens, omgeving }) => <Fenomeenbeeld {...gegevens} omgeving={omgeving} />,
})

/** What is seen in the municipality, by form and kind of place. */
export const beeldRoutes = [pagina, ...regelRoutes]

function Fenomeenbeeld({ regio, vormen, omgeving }: Beeld & { omgeving: Omgeving }) {
  const { now, wie } = omgeving
  const mag = magVolgens(signaalBeleid.regels, wie?.rollen ?? [], 'beoordelen', 'fenomeenbeeld:toevoegen')
  return (
    <Werkscherm omgeving={omgeving} titel="Fenomeenbeeld" breed>
      <p>
        Wat wij in onze gemeente zien, per vorm en per soort plek. Er staan geen personen en geen adressen in.
        De aantallen zijn de signalen die Baken nu bewaart, van de laatste 12, 24 en 36 maanden. Wat is
        vernietigd, telt niet meer mee.
      </p>
      {mag && (
        <Knoppen>
          <Knoplink href="/fenomeenbeeld/regel">Beschrijf een vorm of plek</Knoplink>
        </Knoppen>
      )}
      {vormen.length === 0 && <Leeg kop="Er is nog niets beschreven, en er zijn nog geen signalen" />}
      {vormen.map((beeld) => (
        <Vormdeel key={beeld.vorm} beeld={beeld} regio={regio} now={now} mag={mag} />
      ))}
    </Werkscherm>
  )
}
