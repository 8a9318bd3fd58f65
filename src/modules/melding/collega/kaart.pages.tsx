import { page } from '../../../web/page.ts'
import { Kaartdeel, Keuzelinks, NietAfdrukken } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { type Functie, type Regio, regioVan, signaalkaart } from '../../netwerk/index.ts'
import { functieInvoer } from './collega.schema.ts'
import { functieMet, gekozenFunctie } from './functie.ts'
import { GeenBewijs, Herkomst } from './kaart.view.tsx'

/** A colleague reports: what these pages have in common. */
export const internMelden = {
  recht: 'melding:toevoegen',
  doel: 'intern melden',
} as const

type Inhoud = { omgeving: Omgeving; regio: Regio; naar: string }

/** One press, and the next page knows. */
function Functies({ regio, naar }: Pick<Inhoud, 'regio' | 'naar'>) {
  return (
    <Keuzelinks
      links={regio.functies.map(({ code, naam, ziet }) => ({
        href: `${naar}?functie=${code}`,
        tekst: naam,
        uitleg: ziet,
      }))}
    />
  )
}

export function KiesFunctie({ omgeving, regio, naar }: Inhoud) {
  return (
    <Werkscherm omgeving={omgeving} titel="Wat is uw functie?">
      <p>Baken laat dan zien wat u in uw werk kunt merken. U kiest dit een keer, tot u de browser sluit.</p>
      <Functies regio={regio} naar={naar} />
    </Werkscherm>
  )
}

const functie = page('/intern/functie', {
  ...internMelden,
  verwerking: 'melding.functie-kiezen',
  spoor: 'geen',
  antwoord: async ({ omgeving, werk }) => ({
    pagina: <KiesFunctie omgeving={omgeving} regio={await werk({}, regioVan)} naar="/intern/melden" />,
  }),
})

const kaart = page('/intern/signaalkaart', {
  ...internMelden,
  verwerking: 'melding.signaalkaart',
  spoor: 'geen',
  invoer: functieInvoer,
  menu: 'Signaalkaart',
  begin: false,
  antwoord: async (verzoek) => {
    const { omgeving, werk, invoer } = verzoek
    const regio = await werk({}, regioVan)
    const { functie } = gekozenFunctie(regio, verzoek, invoer.functie)
    return {
      pagina: functieMet(regio, functie?.code) ? (
        <Signaalkaart omgeving={omgeving} regio={regio} functie={functie!} />
      ) : (
        <KiesFunctie omgeving={omgeving} regio={regio} naar="/intern/signaalkaart" />
      ),
    }
  },
})

function Signaalkaart({ omgeving, regio, functie }: Omit<Inhoud, 'naar'> & { functie: Functie }) {
  return (
    <Werkscherm omgeving={omgeving} titel={`Signaalkaart: ${functie.naam}`}>
      <p>Ziet u iets? Bel 112 als er nu gevaar is. Meld het anders in Baken. Dat kost twee minuten.</p>
      <GeenBewijs />
      {signaalkaart(regio, functie.code, omgeving.now).map(({ vorm, signalen }) => (
        <Kaartdeel key={vorm.code} kop={vorm.naam}>
          <p>{vorm.uitlegB1}</p>
          <ul>
            {signalen.map((regel) => (
              <li key={regel.code}>
                {regel.tekst} <Herkomst regel={regel} />
              </li>
            ))}
          </ul>
        </Kaartdeel>
      ))}
      <NietAfdrukken>
        <h2>Kaart van een andere functie</h2>
        <Functies regio={regio} naar="/intern/signaalkaart" />
        <p>Afdrukken? Kies Afdrukken in uw browser. De kaart past op A4.</p>
      </NietAfdrukken>
    </Werkscherm>
  )
}

export const kaartRoutes = [functie, kaart]
