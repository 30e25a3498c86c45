/** Styles use the tokens of src/ui/tokens.scss; class names are `block__part` and `block--variant`. */
export default {
  extends: ['stylelint-config-standard-scss'],
  rules: {
    'selector-class-pattern': [
      '^(taro_[a-z]+|[a-z][a-z0-9]*(-[a-z0-9]+)*(__[a-z0-9]+(-[a-z0-9]+)*)?(--[a-z0-9]+(-[a-z0-9]+)*)?)$',
      { message: 'block__part--variant' },
    ],
    // `page` is the root element of mini-programs; `taro-*` are the elements of Taro in browsers.
    'selector-type-no-unknown': [true, { ignoreTypes: ['page', '/^taro-/'] }],
    // rpx is the mini-programs' unit; PX is px that Taro leaves alone.
    'unit-no-unknown': [true, { ignoreUnits: ['rpx', 'PX'] }],
    'color-no-hex': null,
    'custom-property-empty-line-before': null,
    // Prefixed forms are written out where the oldest WebViews need them.
    'property-no-vendor-prefix': null,
    'scss/comment-no-empty': true,
    'declaration-block-no-redundant-longhand-properties': null,
    // `#ifdef h5` comments are read by Taro.
    'comment-whitespace-inside': null,
    'no-descending-specificity': null,
    // Older WebViews know neither the slash notation nor level-4 media queries.
    'color-function-notation': 'legacy',
    'color-function-alias-notation': null,
    'alpha-value-notation': 'number',
    'media-feature-range-notation': 'prefix',
  },
}
