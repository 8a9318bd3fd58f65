import type { Root } from 'postcss'

// What an older browser drops a whole rule for (errors are marked with aria-invalid), states that our fields never
// have, and the focus ring, which basis.css gives to all elements at once.
const ONBRUIKBAAR =
  /:has\(|:(?:user-)?invalid|::placeholder|:disabled|:read-only|\[multiple|(?<!-on-focus):focus|\[(?:pattern|inputmode|type)=/i

/** Removes each selector that names a class outside `gebruikt`, and each rule that keeps no selector. */
export function snoei(stijl: Root, gebruikt: ReadonlySet<string>): void {
  stijl.walkComments((comment) => {
    comment.remove()
  })
  stijl.walkRules((rule) => {
    const selectors = rule.selectors.map(zonderLegeNot).filter((selector) => isGebruikt(selector, gebruikt))
    if (selectors.length === 0) rule.remove()
    else rule.selectors = selectors
  })
  stijl.walkAtRules((atRule) => {
    atRule.params = atRule.params.replace('screen and (-ms-high-contrast: active), screen and ', '')
    if (atRule.nodes?.length === 0) atRule.remove()
  })

  function zonderLegeNot(selector: string): string {
    return selector.replace(/:not\(([^()]*)\)/g, (_, inhoud: string) => {
      const rest = inhoud.split(',').filter((deel) => isGebruikt(deel, gebruikt))
      return rest.map((deel) => `:not(${deel.trim()})`).join('')
    })
  }
}

function isGebruikt(selector: string, gebruikt: ReadonlySet<string>): boolean {
  if (ONBRUIKBAAR.test(selector)) return false
  return [...selector.matchAll(/\.([\w-]+)/g)].every(([, klasse]) => gebruikt.has(klasse ?? ''))
}
