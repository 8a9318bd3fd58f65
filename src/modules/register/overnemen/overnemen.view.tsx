import type { Omgeving } from '../../../web/page.ts'
import { Aandacht, Bestandsveld, Knop, Knoplink, Knoppen, Terug } from '../../../web/ui/index.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'

export function Kies({ omgeving, fout }: { omgeving: Omgeving; fout?: string }) {
  const formulier = fout ? { waarden: {}, fouten: [{ veld: 'lijst', tekst: fout }] } : omgeving.formulier
  return (
    <Werkscherm omgeving={{ ...omgeving, formulier }} titel="Een eerdere lijst overnemen">
      <Terug href="/register">Naar het register</Terug>
      <p>Hield u de signalen tot nu toe bij in een lijst? Dan kunt u die hier overnemen.</p>
      <ol>
        <li>Kies het bestand: Excel (.xlsx) of CSV, ten hoogste 5 MB en 5.000 regels.</li>
        <li>U zegt welke kolom wat is. Baken kijkt elke regel na en slaat nog niets op.</li>
        <li>Klopt alles? Dan neemt Baken de hele lijst over.</li>
      </ol>
      <form noValidate method="post" action="/register/overnemen" encType="multipart/form-data">
        <Bestandsveld
          naam="lijst"
          label="Uw lijst (.xlsx of .csv)"
          soorten=".xlsx,.csv"
          form={formulier}
          verplicht
        />
        <Knop>Kijk de lijst na</Knop>
      </form>
      <p>
        Een regel zonder uitkomst wordt een melding die u nog beoordeelt. Een regel met een uitkomst wordt een
        gesloten signaal, met de dag waarop het wordt vernietigd.
      </p>
    </Werkscherm>
  )
}

export function Gedaan(props: { omgeving: Omgeving; meldingen: number; signalen: number }) {
  const { omgeving, meldingen, signalen } = props
  return (
    <Werkscherm omgeving={omgeving} titel="De lijst is overgenomen">
      <p>
        Meldingen om te beoordelen: {meldingen}. Gesloten signalen: {signalen}.
      </p>
      <Aandacht soort="waarschuwing" kop="Gooi de oude lijst nu weg">
        <p>Wat nu in Baken staat, hoort nergens anders meer. Denk ook aan kopieën in mail en op schijven.</p>
      </Aandacht>
      <Knoppen>
        <Knoplink href="/register">Naar het register</Knoplink>
        <Knoplink href="/werkvoorraad">Naar de werkvoorraad</Knoplink>
      </Knoppen>
    </Werkscherm>
  )
}
