type Keuzelink = { href: string; tekst: string; uitleg: string }

/** One press chooses; each with a line about what it is. */
export function Keuzelinks({ links }: { links: readonly Keuzelink[] }) {
  return (
    <ul className="keuzelinks">
      {links.map(({ href, tekst, uitleg }) => (
        <li key={href}>
          <a href={href}>{tekst}</a> <small>{uitleg}</small>
        </li>
      ))}
    </ul>
  )
}
