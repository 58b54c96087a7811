// Only for what cannot do without a secret: an app registration of one's own, and a language model's key. Not deployed otherwise.
param name string
param location string

@description('The object id of the bot\'s identity.')
param principalId string

@secure()
param botAppPassword string
param botCredentialExpiresAt string

@secure()
param languageModelKey string
param workspaceId string
param actionGroupId string

var hasBotAppPassword = !empty(botAppPassword)
var hasLanguageModelKey = !empty(languageModelKey)
var keyVaultSecretsUser = '4633458b-17de-408a-b874-0445c86b69e6'
var secretReader = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', keyVaultSecretsUser)

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: '${name}${uniqueString(resourceGroup().id)}'
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 90
    // The platform fetches the secrets from outside of any network of ours; the way in is Entra ID alone.
    publicNetworkAccess: 'Enabled'
  }
}

resource botCredential 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (hasBotAppPassword) {
  parent: vault
  name: 'bot-app-password'
  properties: {
    value: botAppPassword
    // Seconds since 1970. The alert below goes by it.
    attributes: empty(botCredentialExpiresAt) ? {} : { exp: dateTimeToEpoch(botCredentialExpiresAt) }
  }
}

resource botCredentialAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (hasBotAppPassword) {
  name: guid(botCredential.id, principalId, keyVaultSecretsUser)
  scope: botCredential
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: secretReader
  }
}

resource languageModelCredential 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (hasLanguageModelKey) {
  parent: vault
  name: 'language-model-key'
  properties: {
    value: languageModelKey
  }
}

resource languageModelCredentialAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (hasLanguageModelKey) {
  name: guid(languageModelCredential.id, principalId, keyVaultSecretsUser)
  scope: languageModelCredential
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: secretReader
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: vault
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'AuditEvent'
        enabled: true
      }
    ]
  }
}

// Key Vault tells of a secret 30 days before its end.
resource events 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: '${name}-key-vault-events'
  location: location
  properties: {
    source: vault.id
    topicType: 'Microsoft.KeyVault.vaults'
  }
}

resource secretExpiry 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = {
  parent: events
  name: 'secret-expiry'
  properties: {
    eventDeliverySchema: 'CloudEventSchemaV1_0'
    filter: {
      includedEventTypes: [
        'Microsoft.KeyVault.SecretNearExpiry'
        'Microsoft.KeyVault.SecretExpired'
      ]
    }
    destination: {
      endpointType: 'MonitorAlert'
      properties: {
        severity: 'Sev1'
        description: 'A secret of the bot ends within 30 days. Make a new one in Entra ID and deploy with it.'
        actionGroups: [actionGroupId]
      }
    }
  }
}

output botCredentialUrl string = hasBotAppPassword ? '${vault.properties.vaultUri}secrets/bot-app-password' : ''
output languageModelKeyUrl string = hasLanguageModelKey ? '${vault.properties.vaultUri}secrets/language-model-key' : ''
