using Recount.App;
using Recount.App.Reading;

// A worker starts for every batch of files: nothing else of the program is touched on its way.
return args is [DocumentWorker.Command] ? DocumentWorker.Run() : await CommandLine.RunAsync(args);
