// Copy to main.bicepparam and fill in. Secrets come from the shell, and are never written here.
using 'main.bicep'

param image = 'REGISTRY.azurecr.io/e-namnd-bot:0.1.0'
param registryName = 'REGISTRY'
param allowedTenants = ['00000000-0000-0000-0000-000000000000']
param coordinators = ['00000000-0000-0000-0000-000000000000']
param alertEmails = ['it-drift@kommun.example']

// An app registration of your own, in place of the managed identity:
// param botAppType = 'SingleTenant'
// param botAppId = '00000000-0000-0000-0000-000000000000'
// param botAppPassword = readEnvironmentVariable('BOT_APP_PASSWORD')
// param botCredentialExpiresAt = '2027-11-30T00:00:00Z'

// A language model for oddly worded questions:
// param languageModel = 'azure'
// param languageModelAddress = 'https://NAME.openai.azure.com'
// param languageModelName = 'DEPLOYMENT'
// param languageModelKey = readEnvironmentVariable('LANGUAGE_MODEL_KEY')
