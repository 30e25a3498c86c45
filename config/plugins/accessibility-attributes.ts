const named = { 'aria-label': '', 'aria-role': '' }

/** What screen readers are told, by component. Template and runtime must get the same list, or every property arrives under a wrong name. */
export const labelled = {
  View: { ...named, 'aria-hidden': '', 'aria-checked': '', 'aria-expanded': '' },
  Text: named,
  Button: named,
  Input: named,
}
