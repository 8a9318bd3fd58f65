/** Ten new recovery codes: the only time that anybody sees them. */
export function Herstelcodes({ codes }: { codes: readonly string[] }) {
  return (
    <>
      <p>
        Bent u uw telefoon of passkey kwijt? Dan logt u in met uw wachtzin en een van deze codes. Elke code
        werkt een keer.
      </p>
      <p>
        <strong>U ziet deze codes alleen nu.</strong> Schrijf ze op of print deze pagina. Bewaar ze niet bij
        uw computer.
      </p>
      <ul data-herstelcodes translate="no">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </>
  )
}
