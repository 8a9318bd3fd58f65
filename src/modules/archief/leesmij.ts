import { momentTekst } from '../../web/datum.ts'
import type { Kop } from './inhoudsopgave.ts'

/** For whoever opens the archive, years later and without Baken. */
export function leesmij({ gemeente, gemaaktOp, rollen, uitvoer }: Kop): string {
  return `ARCHIEF UIT BAKEN
=================

Gemeente: ${gemeente.naam} (${gemeente.code})
Begonnen op: ${momentTekst(gemaaktOp)}
Gemaakt in de rol: ${rollen.join(', ')}
Nummer van deze uitvoer: ${uitvoer}

Baken is het register voor signalen van mensenhandel. Dit zijn alle dossiers die iemand
met deze rol mocht zien toen dit archief werd gemaakt.


IS HET HEEL?

Het laatste bestand is manifest.json. Ontbreekt dat, of opent de zip niet, dan is het
ophalen afgebroken. Gooi het dan weg en haal het opnieuw op.
In manifest.json staat van elk ander bestand de SHA-256. Daarmee ziet u of er niets is
veranderd.


WAT STAAT WAAR?

meldingen/      wat er is gemeld: een JSON-bestand per melding, met het gesprek, de
                beoordelingen, de termijnen en het logboek. In een map met hetzelfde
                nummer staan de meegestuurde bestanden, zoals ze binnenkwamen.
hulpvragen/     hetzelfde, van wie alleen om hulp vroeg.
signalen/       wat de gemeente ervan maakte: wegingen, besluiten, personen en objecten,
                stukken, taken, indicatoren, tijdlijn, termijnen en logboek.
vragen/         vragen van collega's, met het antwoord.
fenomeenbeeld/  wat er in de gemeente wordt gezien, per vorm en soort plek: elke versie.
regio/          de regels waarmee is gewerkt: stappen, wegingen, vormen, termijnen, rollen.
codelijsten.json  wat de korte codes betekenen.
FORMAAT.md      wat elk veld betekent.

De namen van bestanden en mappen zijn nummers. Hoe een meegestuurd bestand heette, staat
in het dossier. Een map die er niet is, was leeg.


WAT STAAT ER NIET IN?

- Wat de maker van dit archief niet mag zien. Hulpvragen staan alleen in een archief van
  de zorgcoordinator. Meldingen en signalen staan alleen in een archief van de
  aandachtsfunctionaris. Voor alles zijn dus twee archieven nodig.
- Dossiers waar de maker zelf buiten is gehouden, omdat zij er belang bij heeft of erin
  voorkomt. Een collega die er wel bij mag, neemt die mee.
- Wie de melder is. Dat ziet de gemeente alleen na een vraag met een reden, en het gaat
  nooit mee in een bestand. Ook niet welke collega meldde. Hoe iemand te bereiken is die
  om hulp vroeg, staat wel in haar hulpvraag.
- Uit het logboek: wie werd geweigerd, en wie ergens buiten is gehouden. Dat weet de
  functionaris gegevensbescherming.
- Wat is vernietigd.
- Wat erbij kwam of veranderde terwijl dit archief werd gemaakt.


LET OP

Dit bestand is niet verzegeld. Er staan gegevens in over slachtoffers. Zet het alleen waar
niemand anders bij kan. De datum waarop een dossier vernietigd moet worden, staat in het
dossier (vernietigenOp). Baken kan dat hier niet voor u doen.
Een bestand waarvan de naam eindigt op .verdacht, vond de virusscanner gevaarlijk. Bij de
andere staat in het dossier of ernaar is gekeken. Open ze met zorg.
`
}
