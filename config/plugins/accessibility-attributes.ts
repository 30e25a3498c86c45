const attributes = { 'aria-label': '', 'aria-role': '', 'aria-hidden': '', 'aria-live': '' }

/** What screen readers are told, by component. Template and runtime must get the same list, or every property arrives under a wrong name. */
export const labelled = {
  View: attributes,
  Text: attributes,
  Button: attributes,
  Input: attributes,
  Label: attributes,
  Image: attributes,
  ScrollView: attributes,
}
