/// The Helm releases of Flux before the Helm operator 1.0, which no later version applies.
package enum FormerRelease {
    /// The API group.
    package static let group = "flux.weave.works"
    /// The remedy.
    package static let hint = "change the API version to helm.fluxcd.io/v1, and convert the release to Flux v2"
}
