export default definePageConfig({ navigationBarTitleText: '街道核查' })
