import { nieuwId } from '../../../kernel/ids.ts'
import type { Baguitkomst } from '../../../platform/bronnen/index.ts'
import { Alineas } from '../../../web/alineas.tsx'
import { waarde } from '../../../web/formulier.ts'
import type { Formulier, Omgeving } from '../../../web/page.ts'
import { Aandacht, Gegevens, Knop, Tekstvak, Tekstveld, Terug, Verborgen } from '../../../web/ui/index.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import type { Adres } from './balie.schema.ts'
import { adresTekst, bagTeksten, isOmTeWonen } from './balie.ts'

/** The desk types an address; nothing is reported yet. */
export function Adresvraag({ omgeving }: { omgeving: Omgeving }) {
  const form = omgeving.formulier
  return (
    <Werkscherm omgeving={omgeving} titel="Balie: is dit adres om te wonen?">
      <p>
        Schrijft iemand zich in op een bedrijf, een loods of een hotel? Vul het adres in. Baken vraagt de BAG
        waarvoor het adres is. Daarna meldt u met een druk op de knop.
      </p>
      <form noValidate method="post" action="/intern/balie/adres">
        <Tekstveld naam="postcode" label="Postcode" breedte="smal" verplicht form={form} />
        <Tekstveld
          naam="huisnummer"
          label="Huisnummer"
          breedte="smal"
          inputMode="numeric"
          verplicht
          form={form}
        />
        <Tekstveld naam="huisletter" label="Huisletter" breedte="smal" form={form} />
        <Tekstveld naam="toevoeging" label="Toevoeging" breedte="smal" form={form} />
        <Knop>Kijk in de BAG</Knop>
      </form>
      <p>Vul geen naam in. De naam van wie zich inschrijft is hier niet nodig.</p>
    </Werkscherm>
  )
}

/** `uitkomst` is null when the form comes back: then what the BAG said stands in it. */
type Props = { omgeving: Omgeving; adres: Adres; uitkomst: Baguitkomst | null; form: Formulier }

export function Adresantwoord({ omgeving, adres, uitkomst, form }: Props) {
  const bag = uitkomst ? bagTeksten(uitkomst) : waarde(form, 'bag')
  return (
    <Werkscherm omgeving={{ ...omgeving, formulier: form }} titel={`Adres ${adresTekst(adres)}`}>
      <Terug href="/intern/balie">Een ander adres</Terug>
      {uitkomst ? <Bagdeel uitkomst={uitkomst} /> : <Alineas tekst={bag} />}
      <form noValidate method="post" action="/intern/balie">
        <Verborgen naam="concept" waarde={waarde(form, 'concept') || nieuwId(omgeving.now)} />
        {Object.entries(adres).map(([veld, tekst]) => (
          <Verborgen key={veld} naam={veld} waarde={tekst} />
        ))}
        <Verborgen naam="bag" waarde={bag} />
        <Tekstvak
          naam="wat"
          label="Wat weet of zag u nog meer?"
          uitleg="Bijvoorbeeld hoeveel mensen hier al staan ingeschreven, of wie het woord deed."
          rijen={3}
          form={form}
        />
        <Knop>Maak een melding van dit adres</Knop>
      </form>
    </Werkscherm>
  )
}

function Bagdeel({ uitkomst }: { uitkomst: Baguitkomst }) {
  if (uitkomst.soort === 'onbereikbaar')
    return (
      <Aandacht soort="waarschuwing" kop="De BAG is tijdelijk niet bereikbaar">
        <p>U kunt wel melden. Schrijf op wat u zelf van dit adres weet.</p>
      </Aandacht>
    )
  if (uitkomst.soort === 'onbekend')
    return (
      <Aandacht soort="waarschuwing" kop="De BAG kent dit adres niet">
        <p>Klopt het nummer? Staat er een letter of een toevoeging bij?</p>
      </Aandacht>
    )
  const { adressen } = uitkomst
  return (
    <>
      {adressen.map(({ identificatie, regels, soort, gebruiksdoelen, oppervlakte }) => (
        <Gegevens
          key={identificatie}
          gegevens={[
            { term: 'Adres', waarde: regels.filter(Boolean).join(', ') },
            { term: 'Gebruiksdoel', waarde: gebruiksdoelen.join(', ') || soort || 'Geen' },
            { term: 'Oppervlakte', waarde: oppervlakte === null ? 'Onbekend' : `${oppervlakte} m²` },
          ]}
        />
      ))}
      {adressen.some(isOmTeWonen) ? (
        <Aandacht kop="Dit adres is om te wonen">
          <p>Dit gebruik is geen reden om te melden. Ziet u iets anders, dan kunt u dat wel melden.</p>
        </Aandacht>
      ) : (
        <Aandacht soort="waarschuwing" kop="Dit adres is niet om te wonen">
          <p>Dat hoeft niets ergs te zijn. Meld het: een ander kijkt ernaar.</p>
        </Aandacht>
      )}
    </>
  )
}
