// Everything that one board's bot needs in one resource group. Repeatable: the same parameters change nothing.
targetScope = 'resourceGroup'

@description('Begins the names of all resources: lower-case letters and digits.')
@minLength(3)
@maxLength(11)
param name string = 'enamnd'

@description('An Azure region.')
param location string = resourceGroup().location

@description('The image with its version, such as SERVER/e-namnd-bot:0.1.0.')
param image string

@description('The registry in this resource group that holds the image; empty for an image that anybody may pull.')
param registryName string = ''

@description('The name that people see in Teams.')
@maxLength(42)
param botDisplayName string = 'e-nämndens bot'

@description('UserAssignedMSI has no secret; SingleTenant takes an app registration and its secret.')
@allowed(['UserAssignedMSI', 'SingleTenant'])
param botAppType string = 'UserAssignedMSI'

@description('The client id of the app registration; only for SingleTenant.')
param botAppId string = ''

@description('The secret of the app registration; only for SingleTenant.')
@secure()
param botAppPassword string = ''

@description('When that secret ends, as an ISO time such as 2027-11-30T00:00:00Z; only for SingleTenant.')
param botCredentialExpiresAt string = ''

@description('The Entra tenants whose people may use the bot.')
@minLength(1)
param allowedTenants string[] = [tenant().tenantId]

@description('The Entra object ids of the coordinators.')
param coordinators string[]

@description('An IANA time zone, in which meetings are held and reminders are sent.')
param timeZone string = 'Europe/Stockholm'

@description('Who answers oddly worded questions: nobody, an OpenAI-compatible server, or Azure OpenAI.')
@allowed(['none', 'openai', 'azure'])
param languageModel string = 'none'

@description('The address of the server (empty for OpenAI itself), or the endpoint of the Azure OpenAI resource.')
param languageModelAddress string = ''

@description('The name of the model, or of the Azure OpenAI deployment.')
param languageModelName string = ''

@description('The key of the language model.')
@secure()
param languageModelKey string = ''

@description('Who is told when something is wrong.')
@minLength(1)
param alertEmails string[]

@description('How long logs are kept. The first 31 days cost nothing.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 31

var isSingleTenant = botAppType == 'SingleTenant'
var usesLanguageModel = languageModel != 'none'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

var appId = isSingleTenant ? botAppId : identity.properties.clientId

module watching 'modules/watching.bicep' = {
  name: 'watching'
  params: {
    name: name
    location: location
    retentionDays: logRetentionDays
    alertEmails: alertEmails
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: name
    location: location
    principalId: identity.properties.principalId
  }
}

module registryAccess 'modules/registry-access.bicep' = if (!empty(registryName)) {
  name: 'registry-access'
  params: {
    registryName: registryName
    principalId: identity.properties.principalId
  }
}

module keyVault 'modules/key-vault.bicep' = if (isSingleTenant || usesLanguageModel) {
  name: 'key-vault'
  params: {
    name: name
    location: location
    principalId: identity.properties.principalId
    botAppPassword: isSingleTenant ? botAppPassword : ''
    botCredentialExpiresAt: botCredentialExpiresAt
    languageModelKey: usesLanguageModel ? languageModelKey : ''
    workspaceId: watching.outputs.workspaceId
    actionGroupId: watching.outputs.actionGroupId
  }
}

module appEnvironment 'modules/environment.bicep' = {
  name: 'environment'
  params: {
    name: name
    location: location
    workspaceId: watching.outputs.workspaceId
  }
}

module app 'modules/container-app.bicep' = {
  name: 'container-app'
  params: {
    name: name
    location: location
    identityId: identity.id
    identityClientId: identity.properties.clientId
    image: image
    registryServer: registryAccess.?outputs.server ?? ''
    storageAccountName: storage.outputs.accountName
    queueName: storage.outputs.queueName
    environmentId: appEnvironment.outputs.environmentId
    environmentDomain: appEnvironment.outputs.defaultDomain
    insightsConnectionString: watching.outputs.insightsConnectionString
    botAppType: botAppType
    botAppId: appId
    botTenantId: tenant().tenantId
    botCredentialUrl: keyVault.?outputs.botCredentialUrl ?? ''
    allowedTenants: allowedTenants
    coordinators: coordinators
    timeZone: timeZone
    languageModel: languageModel
    languageModelAddress: languageModelAddress
    languageModelName: languageModelName
    languageModelKeyUrl: keyVault.?outputs.languageModelKeyUrl ?? ''
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: name
    displayName: botDisplayName
    host: app.outputs.host
    appType: botAppType
    appId: appId
    identityId: identity.id
    workspaceId: watching.outputs.workspaceId
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: {
    name: name
    location: location
    appName: app.outputs.appName
    host: app.outputs.host
    workspaceId: watching.outputs.workspaceId
    insightsId: watching.outputs.insightsId
    actionGroupId: watching.outputs.actionGroupId
  }
}

@description('MicrosoftAppId, for npm run package.')
output appId string = appId

@description('AZURE_STORAGE_ACCOUNT, for npm run cli.')
output storageAccountName string = storage.outputs.accountName

@description('Where Teams sends messages.')
output messagingEndpoint string = 'https://${app.outputs.host}/api/messages'

@description('For az containerapp.')
output appName string = app.outputs.appName
