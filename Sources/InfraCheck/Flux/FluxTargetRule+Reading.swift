internal import InfraModel
internal import InfraRender
internal import InfraScaffold

extension FluxTargetRule {
    /// Collects the configuration of infra-sync and Flux from the files of a source tree.
    init(_ files: [ManifestFile]) {
        let resources = files.flatMap { file in file.resources.map { LocatedResource(resource: $0, file: file) } }
        let kustomizations = Dictionary(grouping: resources, by: \.source)
        self.init(
            controllers: resources.flatMap(\.controllers),
            fluxConfigurations: resources.compactMap { $0.fluxConfiguration(with: kustomizations) }
                + files.compactMap(\.fluxConfiguration))
    }
}

/// A resource with its file.
private struct LocatedResource {
    var resource: ManifestFile.Resource
    var file: ManifestFile

    var value: Value { resource.value }

    func configuredValue(_ text: String, at path: [String]) -> FluxTargetRule.ConfiguredValue {
        FluxTargetRule.ConfiguredValue(
            text: text, location: Location(file: file.name, position: file.position(of: path, in: resource)),
            path: resource.path(to: path))
    }

    // MARK: - infra-sync

    var controllers: [FluxTargetRule.Controller] {
        guard resource.identity.kind == "Deployment", resource.identity.group == "apps" else { return [] }
        let path = ["spec", "template", "spec", "containers"]
        let containers = path.reduce(value as Value?) { $0?[$1] }?.sequence ?? []
        return containers.enumerated().compactMap { controller($0.element, at: path + [String($0.offset)]) }
    }

    private func controller(_ container: Value, at path: [String]) -> FluxTargetRule.Controller? {
        let words = ["command", "args"].flatMap { key in
            (container[key]?.sequence ?? []).enumerated().map {
                (text: $1.string ?? "", path: path + [key, String($0)])
            }
        }
        let program = words.first.map(\.text) ?? ""
        let isController = [container["image"]?.string ?? "", program].contains { $0.isControllerProgram }
        // Options in a configuration file are unknown.
        guard isController, !words.contains(where: { $0.text.hasPrefix("--config") }) else { return nil }
        let arguments = ControllerArguments(words: words.map(\.text))
        func argument(_ option: ControllerArguments.Option, default text: String) -> FluxTargetRule.ConfiguredValue {
            guard let value = arguments.value(of: option) else { return configuredValue(text, at: path) }
            return configuredValue(value.text, at: words[value.index].path)
        }
        guard let repository = arguments.value(of: .targetRepository) ?? arguments.value(of: .repository) else {
            return nil
        }
        var directory = argument(.targetDirectory, default: ControllerArguments.defaultTargetDirectory)
        directory.text = directory.text.normalizedDirectory
        return FluxTargetRule.Controller(
            repository: repository.text.normalizedRepository,
            branch: argument(.targetBranch, default: ControllerArguments.defaultTargetBranch),
            directory: directory)
    }

    // MARK: - Flux v2

    /// The namespace and name of a Kustomization's GitRepository; `nil` for other resources.
    var source: [String]? {
        let source = value["spec"]?["sourceRef"]
        guard Kustomization.describes(value), source?["kind"]?.string == GitRepository.kind,
            let name = source?["name"]?.string
        else { return nil }
        return [source?["namespace"]?.string ?? resource.identity.namespace, name]
    }

    /// Returns the configuration in a GitRepository and in the Kustomizations that refer to it.
    func fluxConfiguration(with kustomizations: [[String]?: [LocatedResource]]) -> FluxTargetRule.FluxConfiguration? {
        guard GitRepository.describes(value), let url = value["spec"]?["url"]?.string else { return nil }
        let reference = value["spec"]?["ref"]
        let branch = reference?["branch"]?.string.map { configuredValue($0, at: ["spec", "ref", "branch"]) }
        let name = [resource.identity.namespace, resource.identity.name]
        let paths = (kustomizations[name] ?? []).map { other in
            other.configuredValue(
                (other.value["spec"]?["path"]?.string ?? "").normalizedDirectory, at: ["spec", "path"])
        }
        return FluxTargetRule.FluxConfiguration(repository: url.normalizedRepository, branch: branch, paths: paths)
    }
}

extension ManifestFile {
    /// Whether the file may configure the branch and directories that infra-sync writes or Flux applies.
    var mayConfigureTarget: Bool {
        isFluxChart
            || resources.contains { ["Deployment", GitRepository.kind, Kustomization.kind].contains($0.identity.kind) }
    }

    /// Whether the file contains the values of Flux v1's chart, recognized by its name and contents.
    var isFluxChart: Bool { fluxChart != nil }

    private var fluxChart: (values: Value, document: Int)? {
        guard ["flux-chart.yaml", "flux-chart.yml"].contains(name.split(separator: "/").last),
            let documents = try? YAML.documents(in: text),
            let index = documents.firstIndex(where: { !$0.isEmpty }),
            let values = Optional(documents[index].value), values["apiVersion"] == nil,
            values["git"]?.mapping != nil
        else { return nil }
        return (values, index)
    }

    fileprivate var fluxConfiguration: FluxTargetRule.FluxConfiguration? {
        guard let (values, document) = fluxChart, let url = values["git"]?["url"]?.string else { return nil }
        func configuredValue(_ key: String) -> FluxTargetRule.ConfiguredValue? {
            values["git"]?[key]?.string.map { text in
                let path = NodePath(["git", key], inDocument: document)
                let position = YAML.Locator([path], in: self.text).position(of: path)
                return FluxTargetRule.ConfiguredValue(
                    text: text, location: Location(file: name, position: position), path: path)
            }
        }
        let path = configuredValue("path")
        let paths = (path?.text ?? "").split(separator: ",").compactMap { directory in
            var path = path
            path?.text = String(directory).normalizedDirectory
            return path
        }
        return FluxTargetRule.FluxConfiguration(
            repository: url.normalizedRepository, branch: configuredValue("branch"), paths: paths)
    }
}

extension String {
    /// Whether the text is the path of the program infra-sync or the name of an image of it.
    fileprivate var isControllerProgram: Bool {
        let name = split(separator: "/").last?.prefix { $0 != ":" && $0 != "@" }
        return name == Substring(ClusterDescription.controllerName)
    }

    /// The directory in normalized form: `./a/` becomes `a`.
    fileprivate var normalizedDirectory: String {
        split { $0 == "/" || $0 == " " }.filter { $0 != "." }.joined(separator: "/")
    }

    /// The address of a repository in normalized form.
    fileprivate var normalizedRepository: String {
        let url = (try? RepositoryAddress(self))?.url ?? self
        return url.hasSuffix(".git") ? String(url.dropLast(4)) : url
    }
}
