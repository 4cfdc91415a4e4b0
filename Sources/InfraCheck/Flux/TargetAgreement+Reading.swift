internal import InfraModel
internal import InfraRender
internal import InfraScaffold

extension TargetAgreement {
    /// Collects the configuration of infra-sync and Flux from the files of a source tree.
    init(_ files: [ManifestFile]) {
        let resources = files.flatMap { file in file.resources.map { Located(resource: $0, file: file) } }
        let kustomizations = Dictionary(grouping: resources, by: \.source)
        self.init(
            controllers: resources.flatMap(\.controllers),
            setups: resources.compactMap { $0.setup(with: kustomizations) } + files.compactMap(\.fluxChartSetup))
    }
}

/// A resource and its file.
private struct Located {
    var resource: ManifestFile.Resource
    var file: ManifestFile

    var value: Value { resource.value }

    func statement(_ text: String, at path: [String]) -> TargetAgreement.Statement {
        TargetAgreement.Statement(
            text: text, location: Location(file: file.name, position: file.position(of: path, in: resource)),
            path: resource.path(to: path))
    }

    // MARK: - infra-sync

    var controllers: [TargetAgreement.Controller] {
        guard resource.identity.kind == "Deployment", resource.identity.group == "apps" else { return [] }
        let path = ["spec", "template", "spec", "containers"]
        let containers = path.reduce(value as Value?) { $0?[$1] }?.sequence ?? []
        return containers.enumerated().compactMap { controller($0.element, at: path + [String($0.offset)]) }
    }

    private func controller(_ container: Value, at path: [String]) -> TargetAgreement.Controller? {
        let words = ["command", "args"].flatMap { key in
            (container[key]?.sequence ?? []).enumerated().map {
                (text: $1.string ?? "", path: path + [key, String($0)])
            }
        }
        let program = words.first.map(\.text) ?? ""
        let isOurs = [container["image"]?.string ?? "", program].contains { $0.isOurProgram }
        // Options in a configuration file are not known here.
        guard isOurs, !words.contains(where: { $0.text.hasPrefix("--config") }) else { return nil }
        let arguments = ControllerArguments(words: words.map(\.text))
        func argument(_ option: ControllerArguments.Option, default text: String) -> TargetAgreement.Statement {
            guard let value = arguments.value(of: option) else { return statement(text, at: path) }
            return statement(value.text, at: words[value.index].path)
        }
        guard let repository = arguments.value(of: .targetRepository) ?? arguments.value(of: .repository) else {
            return nil
        }
        var directory = argument(.targetDirectory, default: ControllerArguments.defaultTargetDirectory)
        directory.text = directory.text.normalizedDirectory
        return TargetAgreement.Controller(
            repository: repository.text.normalizedRepository,
            branch: argument(.targetBranch, default: ControllerArguments.defaultTargetBranch),
            directory: directory)
    }

    // MARK: - Flux v2

    /// The namespace and name of a Kustomization's GitRepository.
    var source: [String]? {
        let source = value["spec"]?["sourceRef"]
        guard Kustomization.describes(value), source?["kind"]?.string == GitRepository.kind,
            let name = source?["name"]?.string
        else { return nil }
        return [source?["namespace"]?.string ?? resource.identity.namespace, name]
    }

    /// Returns the configuration in a GitRepository and in the Kustomizations that refer to it.
    func setup(with kustomizations: [[String]?: [Located]]) -> TargetAgreement.Setup? {
        guard GitRepository.describes(value), let url = value["spec"]?["url"]?.string else { return nil }
        let reference = value["spec"]?["ref"]
        let branch = reference?["branch"]?.string.map { statement($0, at: ["spec", "ref", "branch"]) }
        let name = [resource.identity.namespace, resource.identity.name]
        let paths = (kustomizations[name] ?? []).map { other in
            other.statement(
                (other.value["spec"]?["path"]?.string ?? "").normalizedDirectory, at: ["spec", "path"])
        }
        return TargetAgreement.Setup(repository: url.normalizedRepository, branch: branch, paths: paths)
    }
}

extension ManifestFile {
    /// Whether the file may configure the directories that Flux applies.
    var isPartOfSetup: Bool {
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

    fileprivate var fluxChartSetup: TargetAgreement.Setup? {
        guard let (values, document) = fluxChart, let url = values["git"]?["url"]?.string else { return nil }
        func statement(_ key: String) -> TargetAgreement.Statement? {
            values["git"]?[key]?.string.map { text in
                let path = NodePath(["git", key], inDocument: document)
                let position = YAML.Locator([path], in: self.text).position(of: path)
                return TargetAgreement.Statement(
                    text: text, location: Location(file: name, position: position), path: path)
            }
        }
        let path = statement("path")
        let paths = (path?.text ?? "").split(separator: ",").compactMap { directory in
            var path = path
            path?.text = String(directory).normalizedDirectory
            return path
        }
        return TargetAgreement.Setup(
            repository: url.normalizedRepository, branch: statement("branch"), paths: paths)
    }
}

extension String {
    /// Whether the text is the path of the program infra-sync or of an image of it.
    fileprivate var isOurProgram: Bool {
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
