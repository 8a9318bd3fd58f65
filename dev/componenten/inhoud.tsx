import {
  Aandacht,
  Bladeren,
  Code,
  Gegevens,
  Gevaarbalk,
  Knoplink,
  Label,
  Leeg,
  Stappen,
  Tabel,
  Tijdlijn,
  Wijzigen,
} from '../../src/web/ui/index.ts'

type Signaal = { nummer: string; wat: string; status: string; dagen: number }

const SIGNALEN: Signaal[] = [
  { nummer: 'S-2026-014', wat: 'Veel mensen in een klein huis', status: 'In behandeling', dagen: 3 },
  {
    nummer: 'S-2026-015',
    wat: 'Arbeidsuitbuiting in een kas bij het kanaal',
    status: 'Wacht op weging',
    dagen: 21,
  },
]

/** Everything that is not a field. */
export function Inhoud() {
  return (
    <>
      <h2>Berichten</h2>
      <Gevaarbalk>
        <p>Kunt u niet praten? Blijf aan de lijn en druk op een toets.</p>
      </Gevaarbalk>
      <Aandacht kop="Goed om te weten">
        <p>
          U hoeft uw naam niet te zeggen. <a href="#meer">Lees meer</a>
        </p>
      </Aandacht>
      <Aandacht soort="waarschuwing">
        <p>Deze termijn loopt morgen af.</p>
      </Aandacht>
      <Aandacht soort="fout">
        <p>De bron is tijdelijk niet bereikbaar.</p>
      </Aandacht>
      <Aandacht soort="gelukt" kop="De melding is ontvangen" />
      <h2>Labels</h2>
      <p>
        <Label>Nieuw</Label> <Label soort="info">In behandeling</Label>{' '}
        <Label soort="let-op">Termijn loopt af</Label> <Label soort="gevaar">Acuut gevaar</Label>{' '}
        <Label soort="gelukt">Afgehandeld</Label>
      </p>
      <h2>Stappen en code</h2>
      <Stappen stap={2} totaal={6} titel="Waar het gebeurt" />
      <Code code="7K3MQ9XZ2B4NT8WVR" />
      <Lijsten />
    </>
  )
}

function Lijsten() {
  return (
    <>
      <h2>Tabellen en lijsten</h2>
      <Tabel bijschrift="Signalen" rijen={SIGNALEN} sleutel={(s) => s.nummer} kolommen={KOLOMMEN} />
      <Bladeren begin="?" volgende="?na=2" />
      <Tabel bijschrift="Leeg" rijen={[]} sleutel={String} kolommen={[]} leeg="Er zijn geen signalen" />
      <Leeg kop="U hebt niets te doen">
        <p>Nieuwe meldingen komen hier te staan.</p>
        <Knoplink soort="secundair" href="/">
          Naar het overzicht
        </Knoplink>
      </Leeg>
      <Gegevens
        gegevens={[
          {
            term: 'Plaats',
            waarde: 'Zutphen',
            actie: (
              <Wijzigen href="#plaats" wat="plaats">
                Wijzigen
              </Wijzigen>
            ),
          },
          { term: 'Wat u zag', waarde: 'Een busje.\nElke ochtend om zes uur.' },
        ]}
      />
      <Tijdlijn
        gebeurtenissen={[
          {
            sleutel: '1',
            moment: '3 november 2026, 9.12 uur',
            datetime: '2026-11-03T09:12',
            titel: 'Melding ontvangen',
          },
          {
            sleutel: '2',
            moment: '4 november 2026',
            titel: 'Weging 1',
            inhoud: <p>Opgepakt door A. de Vries.</p>,
          },
          { sleutel: '3', moment: '6 november 2026', titel: 'Bronnen gevraagd' },
        ]}
      />
    </>
  )
}

const KOLOMMEN = [
  { kop: 'Nummer', rijkop: true, cel: (s: Signaal) => <a href={`#${s.nummer}`}>{s.nummer}</a> },
  { kop: 'Wat', cel: (s: Signaal) => s.wat },
  { kop: 'Status', cel: (s: Signaal) => <Label soort="info">{s.status}</Label> },
  { kop: 'Dagen open', getal: true, cel: (s: Signaal) => s.dagen },
]
