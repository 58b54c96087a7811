// The registry that the image is built in and pulled from. Deployed first, because the app needs an image to start with.
targetScope = 'resourceGroup'

@description('Begins the names of all resources: lower-case letters and digits.')
@minLength(3)
@maxLength(11)
param name string = 'enamnd'

@description('An Azure region.')
param location string = resourceGroup().location

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: '${name}${uniqueString(resourceGroup().id)}'
  location: location
  sku: {
    name: 'Basic'
  }
  properties: {
    adminUserEnabled: false
  }
}

@description('For the parameter registryName of main.bicep, and for az acr build.')
output registryName string = registry.name

@description('Begins the name of the image: SERVER/e-namnd-bot:VERSION.')
output registryServer string = registry.properties.loginServer
