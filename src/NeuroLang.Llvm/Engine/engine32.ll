; Written by generate.sh from engine.c; change the C sources instead.

%struct.nl_connection = type { ptr, i64, i64, i64, i64, i64, ptr, ptr, ptr, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, i64, ptr, ptr, i64, ptr, i64, ptr, i64, ptr, i64, ptr, i64, ptr }
%struct.nl_queue = type { i64, i64, i64, i64, ptr, ptr, ptr, i64, i64, i32 }
%struct.nl_sha = type { [8 x i32], [64 x i8], i64, i64 }
%struct.nl_image = type { ptr, ptr, i64, i64, i64, ptr, i64, i64 }
%struct.nl_text = type { ptr, i64 }
%struct.nl_population = type { ptr, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, i64, ptr, ptr, ptr, ptr, ptr, ptr, i64 }
%struct.nl_slot = type { ptr, i64 }
%struct.nl_target = type { ptr, i64, i64, i64, i64, i64, i64, ptr, ptr, double, double, double, double }
%struct.nl_launch = type { i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr }
%struct.nl_kept = type { i64, i64, i64 }
%struct.nl_probe = type { ptr, i64, i64, i64, i64, ptr, ptr, double, i64, i64, ptr }
%struct.nl_range = type { i64, i64, i64, i64, ptr }
%struct.nl_handler = type { i64, i64, i64 }
%struct.nl_driver = type { i64, i64, ptr }
%struct.nl_timed = type { i64, i64, i64, i64, ptr }
%struct.nl_table = type { ptr, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, i64, ptr, ptr, ptr, i64, i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64 }
%struct.nl_block = type { i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr }
%struct.nl_history = type { i64, i64, i64, i64, i64, ptr }
%struct.nl_total = type { i64, i64, ptr, ptr }
%struct.nl_event = type { i32, i32, i32 }
%struct.nl_reduction = type { i64, i64, i64, i64 }
%struct.nl_writer = type { ptr, i64, i64 }
%struct.nl_reader = type { ptr, ptr, i64, i64, i64, ptr, i64 }
%struct.nl_part = type { ptr, ptr, i64, i64, i64, i64 }
%struct.nl_under_way = type { i64, i64, i64, i64, i64 }
%struct.nl_view = type { ptr, i64, i64 }
%struct.nl_variable = type { i64, i64, i64, i64 }

@.str = private constant [3 x i8] c"rb\00", align 1
@.str.1 = private constant [27 x i8] c"the image cannot be opened\00", align 1
@.str.2 = private constant [35 x i8] c"it needs more memory than there is\00", align 1
@.str.3 = private constant [48 x i8] c"is inconsistent: it holds more than the network\00", align 1
@nl_open_image.magic = internal constant [8 x i8] c"NLIMAGE\1A", align 1
@.str.4 = private constant [44 x i8] c"is truncated: it is shorter than its header\00", align 1
@.str.5 = private constant [48 x i8] c"is none: it does not begin like a network image\00", align 1
@.str.6 = private constant [58 x i8] c"has another version of the format than this library reads\00", align 1
@.str.7 = private constant [49 x i8] c"is truncated: there are fewer bytes than it says\00", align 1
@.str.8 = private constant [47 x i8] c"was altered: there are more bytes than it says\00", align 1
@.str.9 = private constant [35 x i8] c"was altered: its checksum is wrong\00", align 1
@.str.10 = private constant [74 x i8] c"belongs to another program than this library, or to another version of it\00", align 1
@.str.11 = private constant [49 x i8] c"is inconsistent: it has no room for its sections\00", align 1
@nl_sha_start.start = internal constant [8 x i32] [i32 1779033703, i32 -1150833019, i32 1013904242, i32 -1521486534, i32 1359893119, i32 -1694144372, i32 528734635, i32 1541459225], align 16
@nl_sha_words = internal constant [64 x i32] [i32 1116352408, i32 1899447441, i32 -1245643825, i32 -373957723, i32 961987163, i32 1508970993, i32 -1841331548, i32 -1424204075, i32 -670586216, i32 310598401, i32 607225278, i32 1426881987, i32 1925078388, i32 -2132889090, i32 -1680079193, i32 -1046744716, i32 -459576895, i32 -272742522, i32 264347078, i32 604807628, i32 770255983, i32 1249150122, i32 1555081692, i32 1996064986, i32 -1740746414, i32 -1473132947, i32 -1341970488, i32 -1084653625, i32 -958395405, i32 -710438585, i32 113926993, i32 338241895, i32 666307205, i32 773529912, i32 1294757372, i32 1396182291, i32 1695183700, i32 1986661051, i32 -2117940946, i32 -1838011259, i32 -1564481375, i32 -1474664885, i32 -1035236496, i32 -949202525, i32 -778901479, i32 -694614492, i32 -200395387, i32 275423344, i32 430227734, i32 506948616, i32 659060556, i32 883997877, i32 958139571, i32 1322822218, i32 1537002063, i32 1747873779, i32 1955562222, i32 2024104815, i32 -2067236844, i32 -1933114872, i32 -1866530822, i32 -1538233109, i32 -1090935817, i32 -965641998], align 16
@.str.12 = private constant [38 x i8] c"is inconsistent: a section is missing\00", align 1
@.str.13 = private constant [46 x i8] c"is inconsistent: a section lies outside of it\00", align 1
@.str.14 = private constant [61 x i8] c"is inconsistent: a section has another length than it should\00", align 1
@.str.15 = private constant [40 x i8] c"is inconsistent: it has too few numbers\00", align 1
@.str.16 = private constant [42 x i8] c"is inconsistent: a number is out of range\00", align 1
@.str.17 = private constant [51 x i8] c"is inconsistent: it has more synapses than it says\00", align 1
@.str.18 = private constant [52 x i8] c"is inconsistent: the order of synapses names others\00", align 1
@.str.19 = private constant [53 x i8] c"is inconsistent: synapses come from or go to nothing\00", align 1
@.str.20 = private constant [54 x i8] c"is inconsistent: synapses have another shape than any\00", align 1
@.str.21 = private constant [41 x i8] c"is inconsistent: synapses end at no cell\00", align 1
@.str.22 = private constant [60 x i8] c"is inconsistent: rows of synapses overlap or end at no cell\00", align 1
@.str.23 = private constant [40 x i8] c"is inconsistent: delays of rows overlap\00", align 1
@.str.24 = private constant [45 x i8] c"is inconsistent: columns of synapses overlap\00", align 1
@.str.25 = private constant [43 x i8] c"is inconsistent: delays of columns overlap\00", align 1
@.str.26 = private constant [37 x i8] c"is inconsistent: a delay is negative\00", align 1
@.str.27 = private constant [42 x i8] c"is inconsistent: rows of synapses overlap\00", align 1
@.str.28 = private constant [11 x i8] c"the image \00", align 1
@.str.29 = private constant [2 x i8] c"'\00", align 1
@.str.30 = private constant [11 x i8] c"' of cell \00", align 1
@.str.31 = private constant [6 x i8] c" of '\00", align 1
@.str.32 = private constant [10 x i8] c"' became \00", align 1
@.str.33 = private constant [5 x i8] c" at \00", align 1
@.str.34 = private constant [2 x i8] c"-\00", align 1
@.str.35 = private constant [4 x i8] c"NaN\00", align 1
@.str.36 = private constant [9 x i8] c"Infinity\00", align 1
@.str.37 = private constant [2 x i8] c".\00", align 1
@.str.38 = private constant [2 x i8] c"E\00", align 1
@.str.39 = private constant [11 x i8] c" ms (step \00", align 1
@.str.40 = private constant [2 x i8] c")\00", align 1
@.str.41 = private constant [13 x i8] c"connection '\00", align 1
@.str.42 = private constant [8 x i8] c"' adds \00", align 1
@.str.43 = private constant [6 x i8] c" to '\00", align 1
@.str.44 = private constant [6 x i8] c"' at \00", align 1
@.str.45 = private constant [29 x i8] c", which its sums cannot hold\00", align 1
@.str.46 = private constant [51 x i8] c"events on their way need more memory than there is\00", align 1
@.str.47 = private constant [2 x i8] c"/\00", align 1
@.str.48 = private constant [9 x i8] c"lesioned\00", align 1
@.str.49 = private constant [2 x i8] c"<\00", align 1
@.str.50 = private constant [2 x i8] c"@\00", align 1
@.str.51 = private constant [12 x i8] c"connection \00", align 1
@.str.52 = private constant [9 x i8] c"/frozen.\00", align 1
@.str.53 = private constant [2 x i8] c">\00", align 1
@nl_event_columns = internal constant [5 x ptr] [ptr @.str.54, ptr @.str.55, ptr @.str.56, ptr @.str.57, ptr @.str.58], align 16
@nl_event_types = internal constant [5 x i64] [i64 2, i64 2, i64 2, i64 3, i64 2], align 16
@.str.54 = private constant [5 x i8] c"side\00", align 1
@.str.55 = private constant [11 x i8] c"population\00", align 1
@.str.56 = private constant [6 x i8] c"event\00", align 1
@.str.57 = private constant [6 x i8] c"stamp\00", align 1
@.str.58 = private constant [5 x i8] c"cell\00", align 1
@.str.59 = private constant [10 x i8] c"aggregate\00", align 1
@.str.60 = private constant [3 x i8] c"@-\00", align 1
@nl_open_state.magic = internal constant [8 x i8] c"NLSTATE\1A", align 1
@.str.61 = private constant [1 x i8] zeroinitializer, align 1
@.str.62 = private constant [40 x i8] c"is none: it does not begin like a state\00", align 1
@.str.63 = private constant [64 x i8] c"was saved by another program, or by an earlier text of this one\00", align 1
@.str.64 = private constant [22 x i8] c"has another precision\00", align 1
@.str.65 = private constant [51 x i8] c"was saved with another seed than that of the image\00", align 1
@.str.66 = private constant [38 x i8] c"was altered: a number is out of range\00", align 1
@.str.67 = private constant [11 x i8] c"the state \00", align 1
@.str.68 = private constant [32 x i8] c"needs more memory than there is\00", align 1
@.str.69 = private constant [42 x i8] c"was altered: a section lies outside of it\00", align 1
@.str.70 = private constant [10 x i8] c"holds no \00", align 1
@.str.71 = private constant [29 x i8] c"has another size or type of \00", align 1
@.str.72 = private constant [46 x i8] c"was altered: an event is none of this network\00", align 1
@.str.73 = private constant [34 x i8] c"holds what nothing changes here: \00", align 1

; Function Attrs: nounwind
define hidden void @nl_destroy(ptr noundef %0) #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %6, label %3

3:                                                ; preds = %1
  tail call fastcc void @nl_release(ptr noundef nonnull %0) #22
  %4 = getelementptr inbounds i8, ptr %0, i32 16
  %5 = load ptr, ptr %4, align 8
  tail call void @free(ptr noundef %5) #22
  tail call void @free(ptr noundef nonnull %0) #22
  br label %6

6:                                                ; preds = %1, %3
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @nl_release(ptr nocapture noundef %0) #0 {
  %2 = getelementptr inbounds i8, ptr %0, i32 148
  %3 = getelementptr inbounds i8, ptr %0, i32 104
  br label %4

4:                                                ; preds = %26, %1
  %5 = phi i64 [ 0, %1 ], [ %27, %26 ]
  %6 = load i64, ptr %3, align 8
  %7 = icmp slt i64 %5, %6
  br i1 %7, label %8, label %13

8:                                                ; preds = %4
  %9 = load ptr, ptr %2, align 4
  %10 = icmp eq ptr %9, null
  br i1 %10, label %13, label %11

11:                                               ; preds = %8
  %12 = trunc i64 %5 to i32
  br label %15

13:                                               ; preds = %4, %8
  %14 = getelementptr inbounds i8, ptr %0, i32 12
  br label %34

15:                                               ; preds = %11, %28
  %16 = phi ptr [ %33, %28 ], [ %9, %11 ]
  %17 = phi i64 [ %32, %28 ], [ 0, %11 ]
  %18 = getelementptr inbounds %struct.nl_connection, ptr %16, i32 %12
  %19 = getelementptr inbounds i8, ptr %18, i32 280
  %20 = load i64, ptr %19, align 8
  %21 = icmp slt i64 %17, %20
  br i1 %21, label %22, label %26

22:                                               ; preds = %15
  %23 = getelementptr inbounds i8, ptr %18, i32 288
  %24 = load ptr, ptr %23, align 8
  %25 = icmp eq ptr %24, null
  br i1 %25, label %26, label %28

26:                                               ; preds = %15, %22
  %27 = add nuw nsw i64 %5, 1
  br label %4

28:                                               ; preds = %22
  %29 = trunc i64 %17 to i32
  %30 = getelementptr inbounds %struct.nl_queue, ptr %24, i32 %29, i32 6
  %31 = load ptr, ptr %30, align 8
  tail call void @free(ptr noundef %31) #22
  %32 = add nuw nsw i64 %17, 1
  %33 = load ptr, ptr %2, align 4
  br label %15

34:                                               ; preds = %37, %13
  %35 = load ptr, ptr %14, align 4
  %36 = icmp eq ptr %35, null
  br i1 %36, label %41, label %37

37:                                               ; preds = %34
  %38 = load ptr, ptr %35, align 4
  store ptr %38, ptr %14, align 4
  %39 = getelementptr inbounds i8, ptr %35, i32 4
  %40 = load ptr, ptr %39, align 4
  tail call void @free(ptr noundef %40) #22
  tail call void @free(ptr noundef nonnull %35) #22
  br label %34

41:                                               ; preds = %34
  ret void
}

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) #1

; Function Attrs: nounwind
define hidden noundef ptr @nl_create(ptr nocapture noundef readonly %0, ptr noundef %1, i64 noundef %2, ptr noundef %3, i64 noundef %4) #0 {
  %6 = tail call fastcc ptr @nl_make(ptr noundef %0, ptr noundef %1, i64 noundef %2, ptr noundef null, ptr noundef %3, i64 noundef %4) #22
  ret ptr %6
}

; Function Attrs: nounwind
define internal fastcc noundef ptr @nl_make(ptr nocapture noundef readonly %0, ptr noundef %1, i64 noundef %2, ptr noundef %3, ptr noundef %4, i64 noundef %5) #0 {
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca [12 x ptr], align 16
  %10 = alloca i64, align 8
  %11 = alloca [10 x ptr], align 16
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca [4 x i64], align 16
  %16 = alloca [32 x i8], align 16
  %17 = alloca %struct.nl_sha, align 8
  %18 = alloca %struct.nl_image, align 8
  %19 = alloca ptr, align 4
  %20 = alloca %struct.nl_text, align 8
  %21 = tail call dereferenceable_or_null(752) ptr @calloc(i32 noundef 1, i32 noundef 752) #23
  %22 = icmp eq ptr %21, null
  br i1 %22, label %23, label %30

23:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %20) #24
  store ptr %4, ptr %20, align 8
  %24 = getelementptr inbounds i8, ptr %20, i32 8
  %25 = icmp eq ptr %4, null
  %26 = select i1 %25, i64 0, i64 %5
  store i64 %26, ptr %24, align 8
  %27 = icmp sgt i64 %26, 0
  br i1 %27, label %28, label %29

28:                                               ; preds = %23
  store i8 0, ptr %4, align 1
  br label %29

29:                                               ; preds = %23, %28
  call fastcc void @nl_add(ptr noundef nonnull %20, ptr noundef nonnull @.str.2) #22
  tail call void @free(ptr noundef %3) #22
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %20) #24
  br label %2480

30:                                               ; preds = %6
  tail call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(12) %21, ptr noundef nonnull align 4 dereferenceable(12) %0, i32 12, i1 false)
  %31 = getelementptr inbounds i8, ptr %21, i32 16
  store ptr %3, ptr %31, align 8
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %19) #24
  %32 = load ptr, ptr %21, align 8
  %33 = getelementptr inbounds i8, ptr %32, i32 8
  %34 = load i64, ptr %32, align 8
  %35 = getelementptr inbounds i8, ptr %21, i32 24
  store i64 %34, ptr %35, align 8
  %36 = getelementptr inbounds i8, ptr %32, i32 16
  %37 = load i64, ptr %33, align 8
  %38 = getelementptr inbounds i8, ptr %21, i32 32
  store i64 %37, ptr %38, align 8
  %39 = getelementptr inbounds i8, ptr %32, i32 24
  %40 = load i64, ptr %36, align 8
  %41 = getelementptr inbounds i8, ptr %21, i32 40
  store i64 %40, ptr %41, align 8
  %42 = getelementptr inbounds i8, ptr %32, i32 56
  %43 = getelementptr inbounds i8, ptr %21, i32 64
  store ptr %39, ptr %43, align 8
  %44 = getelementptr inbounds i8, ptr %32, i32 88
  %45 = getelementptr inbounds i8, ptr %21, i32 68
  store ptr %42, ptr %45, align 4
  %46 = getelementptr inbounds i8, ptr %32, i32 96
  %47 = load i64, ptr %44, align 8
  %48 = getelementptr inbounds i8, ptr %21, i32 56
  store i64 %47, ptr %48, align 8
  %49 = getelementptr inbounds i8, ptr %32, i32 104
  %50 = load i64, ptr %46, align 8
  %51 = getelementptr inbounds i8, ptr %21, i32 72
  store i64 %50, ptr %51, align 8
  %52 = getelementptr inbounds i8, ptr %32, i32 112
  %53 = load i64, ptr %49, align 8
  %54 = getelementptr inbounds i8, ptr %32, i32 120
  %55 = load i64, ptr %52, align 8
  %56 = getelementptr inbounds i8, ptr %21, i32 88
  store i64 %55, ptr %56, align 8
  %57 = getelementptr inbounds i8, ptr %32, i32 128
  %58 = load i64, ptr %54, align 8
  %59 = getelementptr inbounds i8, ptr %21, i32 96
  store i64 %58, ptr %59, align 8
  %60 = getelementptr inbounds i8, ptr %32, i32 136
  %61 = load i64, ptr %57, align 8
  %62 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %50, i64 noundef 144) #22
  %63 = getelementptr inbounds i8, ptr %21, i32 136
  store ptr %62, ptr %63, align 8
  %64 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %53, i64 noundef 96) #22
  %65 = getelementptr inbounds i8, ptr %21, i32 140
  store ptr %64, ptr %65, align 4
  %66 = load i64, ptr %56, align 8
  %67 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %66, i64 noundef 80) #22
  %68 = getelementptr inbounds i8, ptr %21, i32 144
  store ptr %67, ptr %68, align 8
  %69 = load i64, ptr %59, align 8
  %70 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %69, i64 noundef 1) #22
  %71 = getelementptr inbounds i8, ptr %21, i32 164
  store ptr %70, ptr %71, align 4
  %72 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %61, i64 noundef 312) #22
  %73 = getelementptr inbounds i8, ptr %21, i32 148
  store ptr %72, ptr %73, align 4
  %74 = load ptr, ptr %63, align 8
  %75 = icmp eq ptr %74, null
  br i1 %75, label %567, label %76

76:                                               ; preds = %30
  %77 = load ptr, ptr %65, align 4
  %78 = icmp eq ptr %77, null
  br i1 %78, label %567, label %79

79:                                               ; preds = %76
  %80 = load ptr, ptr %68, align 8
  %81 = icmp eq ptr %80, null
  br i1 %81, label %567, label %82

82:                                               ; preds = %79
  %83 = load ptr, ptr %71, align 4
  %84 = icmp eq ptr %83, null
  %85 = icmp eq ptr %72, null
  %86 = or i1 %85, %84
  br i1 %86, label %567, label %87

87:                                               ; preds = %82
  %88 = getelementptr inbounds i8, ptr %21, i32 104
  store i64 %61, ptr %88, align 8
  %89 = getelementptr inbounds i8, ptr %21, i32 8
  %90 = getelementptr inbounds i8, ptr %21, i32 80
  %91 = getelementptr inbounds i8, ptr %21, i32 200
  %92 = getelementptr inbounds i8, ptr %21, i32 232
  br label %93

93:                                               ; preds = %287, %87
  %94 = phi ptr [ %60, %87 ], [ %288, %287 ]
  %95 = phi i64 [ 0, %87 ], [ %289, %287 ]
  %96 = load i64, ptr %51, align 8
  %97 = icmp slt i64 %95, %96
  br i1 %97, label %99, label %98

98:                                               ; preds = %93
  store ptr %94, ptr %19, align 4
  br label %290

99:                                               ; preds = %93
  %100 = load ptr, ptr %63, align 8
  %101 = trunc i64 %95 to i32
  %102 = getelementptr inbounds %struct.nl_population, ptr %100, i32 %101
  %103 = load ptr, ptr %89, align 8
  %104 = getelementptr inbounds i8, ptr %94, i32 8
  %105 = load i64, ptr %94, align 8
  %106 = trunc i64 %105 to i32
  %107 = getelementptr inbounds ptr, ptr %103, i32 %106
  %108 = load ptr, ptr %107, align 4
  store ptr %108, ptr %102, align 8
  %109 = getelementptr inbounds i8, ptr %94, i32 16
  %110 = load i64, ptr %104, align 8
  %111 = getelementptr inbounds i8, ptr %102, i32 8
  store i64 %110, ptr %111, align 8
  %112 = add nsw i64 %110, 63
  %113 = sdiv i64 %112, 64
  %114 = shl nsw i64 %113, 6
  %115 = getelementptr inbounds i8, ptr %102, i32 16
  store i64 %114, ptr %115, align 8
  %116 = getelementptr inbounds i8, ptr %94, i32 24
  %117 = load i64, ptr %109, align 8
  %118 = getelementptr inbounds i8, ptr %102, i32 24
  store i64 %117, ptr %118, align 8
  %119 = getelementptr inbounds i8, ptr %94, i32 32
  %120 = load i64, ptr %116, align 8
  %121 = getelementptr inbounds i8, ptr %102, i32 32
  store i64 %120, ptr %121, align 8
  %122 = getelementptr inbounds i8, ptr %94, i32 40
  %123 = load i64, ptr %119, align 8
  %124 = getelementptr inbounds i8, ptr %102, i32 40
  store i64 %123, ptr %124, align 8
  %125 = getelementptr inbounds i8, ptr %94, i32 48
  %126 = load i64, ptr %122, align 8
  %127 = getelementptr inbounds i8, ptr %102, i32 48
  store i64 %126, ptr %127, align 8
  %128 = getelementptr inbounds i8, ptr %94, i32 56
  %129 = load i64, ptr %125, align 8
  %130 = getelementptr inbounds i8, ptr %102, i32 56
  store i64 %129, ptr %130, align 8
  %131 = getelementptr inbounds i8, ptr %94, i32 64
  %132 = load i64, ptr %128, align 8
  %133 = getelementptr inbounds i8, ptr %102, i32 64
  store i64 %132, ptr %133, align 8
  %134 = getelementptr inbounds i8, ptr %94, i32 72
  %135 = load i64, ptr %131, align 8
  %136 = getelementptr inbounds i8, ptr %102, i32 72
  store i64 %135, ptr %136, align 8
  %137 = getelementptr inbounds i8, ptr %94, i32 80
  %138 = load i64, ptr %134, align 8
  %139 = getelementptr inbounds i8, ptr %102, i32 80
  store i64 %138, ptr %139, align 8
  %140 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %123, i64 noundef 16) #22
  %141 = getelementptr inbounds i8, ptr %102, i32 88
  store ptr %140, ptr %141, align 8
  %142 = load i64, ptr %136, align 8
  %143 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %142, i64 noundef 80) #22
  %144 = getelementptr inbounds i8, ptr %102, i32 92
  store ptr %143, ptr %144, align 4
  %145 = load i64, ptr %139, align 8
  %146 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %145, i64 noundef 24) #22
  %147 = getelementptr inbounds i8, ptr %102, i32 96
  store ptr %146, ptr %147, align 8
  %148 = load ptr, ptr %141, align 8
  %149 = icmp eq ptr %148, null
  br i1 %149, label %284, label %150

150:                                              ; preds = %99
  %151 = load ptr, ptr %144, align 4
  %152 = icmp eq ptr %151, null
  %153 = icmp eq ptr %146, null
  %154 = or i1 %153, %152
  br i1 %154, label %284, label %155

155:                                              ; preds = %150, %164
  %156 = phi ptr [ %174, %164 ], [ %137, %150 ]
  %157 = phi i64 [ %178, %164 ], [ 0, %150 ]
  %158 = load i64, ptr %124, align 8
  %159 = icmp slt i64 %157, %158
  br i1 %159, label %164, label %160

160:                                              ; preds = %155
  %161 = load i64, ptr %90, align 8
  %162 = getelementptr inbounds i8, ptr %102, i32 104
  store i64 %161, ptr %162, align 8
  %163 = ptrtoint ptr %102 to i32
  br label %179

164:                                              ; preds = %155
  %165 = load ptr, ptr %89, align 8
  %166 = getelementptr inbounds i8, ptr %156, i32 8
  %167 = load i64, ptr %156, align 8
  %168 = trunc i64 %167 to i32
  %169 = getelementptr inbounds ptr, ptr %165, i32 %168
  %170 = load ptr, ptr %169, align 4
  %171 = load ptr, ptr %141, align 8
  %172 = trunc i64 %157 to i32
  %173 = getelementptr inbounds %struct.nl_slot, ptr %171, i32 %172
  store ptr %170, ptr %173, align 8
  %174 = getelementptr inbounds i8, ptr %156, i32 16
  %175 = load i64, ptr %166, align 8
  %176 = load ptr, ptr %141, align 8
  %177 = getelementptr inbounds %struct.nl_slot, ptr %176, i32 %172, i32 1
  store i64 %175, ptr %177, align 8
  %178 = add nuw nsw i64 %157, 1
  br label %155

179:                                              ; preds = %216, %160
  %180 = phi ptr [ %156, %160 ], [ %201, %216 ]
  %181 = phi i64 [ 0, %160 ], [ %221, %216 ]
  %182 = load i64, ptr %127, align 8
  %183 = icmp slt i64 %181, %182
  br i1 %183, label %189, label %184

184:                                              ; preds = %179
  %185 = load i64, ptr %130, align 8
  %186 = trunc i64 %185 to i32
  %187 = getelementptr inbounds i64, ptr %180, i32 %186
  %188 = getelementptr inbounds i8, ptr %102, i32 100
  store ptr %180, ptr %188, align 4
  br label %222

189:                                              ; preds = %179
  %190 = load ptr, ptr %65, align 4
  %191 = load i64, ptr %90, align 8
  %192 = add nsw i64 %191, 1
  store i64 %192, ptr %90, align 8
  %193 = trunc i64 %191 to i32
  %194 = getelementptr inbounds %struct.nl_target, ptr %190, i32 %193
  %195 = load ptr, ptr %89, align 8
  %196 = getelementptr inbounds i8, ptr %180, i32 8
  %197 = load i64, ptr %180, align 8
  %198 = trunc i64 %197 to i32
  %199 = getelementptr inbounds ptr, ptr %195, i32 %198
  %200 = load ptr, ptr %199, align 4
  store ptr %200, ptr %194, align 8
  %201 = getelementptr inbounds i8, ptr %180, i32 16
  %202 = load i64, ptr %196, align 8
  %203 = getelementptr inbounds i8, ptr %194, i32 16
  store i64 %202, ptr %203, align 8
  %204 = load ptr, ptr %63, align 8
  %205 = ptrtoint ptr %204 to i32
  %206 = sub i32 %163, %205
  %207 = sdiv exact i32 %206, 144
  %208 = sext i32 %207 to i64
  %209 = getelementptr inbounds i8, ptr %194, i32 8
  store i64 %208, ptr %209, align 8
  %210 = icmp eq i64 %202, 0
  br i1 %210, label %211, label %215

211:                                              ; preds = %189
  %212 = load i64, ptr %35, align 8
  %213 = freeze i64 %212
  %214 = icmp eq i64 %213, 64
  br i1 %214, label %215, label %216

215:                                              ; preds = %211, %189
  br label %216

216:                                              ; preds = %215, %211
  %217 = phi i64 [ 8, %215 ], [ 4, %211 ]
  %218 = getelementptr inbounds i8, ptr %194, i32 24
  store i64 %217, ptr %218, align 8
  %219 = load i64, ptr %91, align 8
  %220 = or i64 %219, %202
  store i64 %220, ptr %91, align 8
  %221 = add nuw nsw i64 %181, 1
  br label %179

222:                                              ; preds = %227, %184
  %223 = phi ptr [ %187, %184 ], [ %261, %227 ]
  %224 = phi i64 [ 0, %184 ], [ %263, %227 ]
  %225 = load i64, ptr %136, align 8
  %226 = icmp slt i64 %224, %225
  br i1 %226, label %227, label %264

227:                                              ; preds = %222
  %228 = load ptr, ptr %144, align 4
  %229 = trunc i64 %224 to i32
  %230 = getelementptr inbounds %struct.nl_launch, ptr %228, i32 %229
  %231 = getelementptr inbounds i8, ptr %223, i32 8
  %232 = load i64, ptr %223, align 8
  store i64 %232, ptr %230, align 8
  %233 = getelementptr inbounds i8, ptr %223, i32 16
  %234 = load i64, ptr %231, align 8
  %235 = getelementptr inbounds i8, ptr %230, i32 8
  store i64 %234, ptr %235, align 8
  %236 = getelementptr inbounds i8, ptr %223, i32 24
  %237 = load i64, ptr %233, align 8
  %238 = getelementptr inbounds i8, ptr %230, i32 16
  store i64 %237, ptr %238, align 8
  %239 = getelementptr inbounds i8, ptr %223, i32 32
  %240 = load i64, ptr %236, align 8
  %241 = getelementptr inbounds i8, ptr %230, i32 24
  store i64 %240, ptr %241, align 8
  %242 = getelementptr inbounds i8, ptr %223, i32 40
  %243 = load i64, ptr %239, align 8
  %244 = getelementptr inbounds i8, ptr %230, i32 32
  store i64 %243, ptr %244, align 8
  %245 = getelementptr inbounds i8, ptr %223, i32 48
  %246 = load i64, ptr %242, align 8
  %247 = getelementptr inbounds i8, ptr %230, i32 40
  store i64 %246, ptr %247, align 8
  %248 = getelementptr inbounds i8, ptr %223, i32 56
  %249 = load i64, ptr %245, align 8
  %250 = getelementptr inbounds i8, ptr %230, i32 48
  store i64 %249, ptr %250, align 8
  %251 = getelementptr inbounds i8, ptr %223, i32 64
  %252 = load i64, ptr %248, align 8
  %253 = getelementptr inbounds i8, ptr %230, i32 56
  store i64 %252, ptr %253, align 8
  %254 = getelementptr inbounds i8, ptr %223, i32 72
  %255 = load i64, ptr %251, align 8
  %256 = getelementptr inbounds i8, ptr %230, i32 64
  store i64 %255, ptr %256, align 8
  %257 = mul nsw i64 %243, 3
  %258 = add nsw i64 %246, %257
  %259 = add nsw i64 %258, %249
  %260 = trunc i64 %259 to i32
  %261 = getelementptr inbounds i64, ptr %254, i32 %260
  %262 = getelementptr inbounds i8, ptr %230, i32 72
  store ptr %254, ptr %262, align 8
  %263 = add nuw nsw i64 %224, 1
  br label %222

264:                                              ; preds = %222, %269
  %265 = phi ptr [ %279, %269 ], [ %223, %222 ]
  %266 = phi i64 [ %283, %269 ], [ 0, %222 ]
  %267 = load i64, ptr %139, align 8
  %268 = icmp slt i64 %266, %267
  br i1 %268, label %269, label %287

269:                                              ; preds = %264
  %270 = getelementptr inbounds i8, ptr %265, i32 8
  %271 = load i64, ptr %265, align 8
  %272 = load ptr, ptr %147, align 8
  %273 = trunc i64 %266 to i32
  %274 = getelementptr inbounds %struct.nl_kept, ptr %272, i32 %273
  store i64 %271, ptr %274, align 8
  %275 = getelementptr inbounds i8, ptr %265, i32 16
  %276 = load i64, ptr %270, align 8
  %277 = load ptr, ptr %147, align 8
  %278 = getelementptr inbounds %struct.nl_kept, ptr %277, i32 %273, i32 1
  store i64 %276, ptr %278, align 8
  %279 = getelementptr inbounds i8, ptr %265, i32 24
  %280 = load i64, ptr %275, align 8
  %281 = load ptr, ptr %147, align 8
  %282 = getelementptr inbounds %struct.nl_kept, ptr %281, i32 %273, i32 2
  store i64 %280, ptr %282, align 8
  %283 = add nuw nsw i64 %266, 1
  br label %264

284:                                              ; preds = %150, %99
  %285 = load i64, ptr %92, align 8
  %286 = icmp eq i64 %285, 0
  br i1 %286, label %287, label %566

287:                                              ; preds = %264, %284
  %288 = phi ptr [ %137, %284 ], [ %265, %264 ]
  %289 = add nuw nsw i64 %95, 1
  br label %93

290:                                              ; preds = %344, %98
  %291 = phi i64 [ %345, %344 ], [ 0, %98 ]
  %292 = load i64, ptr %56, align 8
  %293 = icmp slt i64 %291, %292
  br i1 %293, label %296, label %294

294:                                              ; preds = %290
  %295 = getelementptr inbounds i8, ptr %21, i32 208
  br label %346

296:                                              ; preds = %290
  %297 = load ptr, ptr %68, align 8
  %298 = trunc i64 %291 to i32
  %299 = getelementptr inbounds %struct.nl_probe, ptr %297, i32 %298
  %300 = load ptr, ptr %89, align 8
  %301 = load ptr, ptr %19, align 4
  %302 = getelementptr inbounds i8, ptr %301, i32 8
  %303 = load i64, ptr %301, align 8
  %304 = trunc i64 %303 to i32
  %305 = getelementptr inbounds ptr, ptr %300, i32 %304
  %306 = load ptr, ptr %305, align 4
  store ptr %306, ptr %299, align 8
  %307 = getelementptr inbounds i8, ptr %301, i32 16
  %308 = load i64, ptr %302, align 8
  %309 = getelementptr inbounds i8, ptr %299, i32 8
  store i64 %308, ptr %309, align 8
  %310 = getelementptr inbounds i8, ptr %301, i32 24
  %311 = load i64, ptr %307, align 8
  %312 = getelementptr inbounds i8, ptr %299, i32 16
  store i64 %311, ptr %312, align 8
  %313 = getelementptr inbounds i8, ptr %301, i32 32
  store ptr %313, ptr %19, align 4
  %314 = load i64, ptr %310, align 8
  %315 = getelementptr inbounds i8, ptr %299, i32 24
  store i64 %314, ptr %315, align 8
  %316 = getelementptr inbounds i8, ptr %299, i32 64
  store i64 -1, ptr %316, align 8
  %317 = getelementptr inbounds i8, ptr %299, i32 40
  %318 = call fastcc i64 @nl_read_ranges(ptr noundef nonnull %21, ptr noundef nonnull %19, i64 noundef %311, ptr noundef nonnull %317) #22
  %319 = icmp eq i64 %318, 0
  br i1 %319, label %320, label %341

320:                                              ; preds = %296
  %321 = load i64, ptr %312, align 8
  %322 = getelementptr inbounds i8, ptr %299, i32 32
  %323 = tail call i64 @llvm.smax.i64(i64 %321, i64 0)
  br label %324

324:                                              ; preds = %333, %320
  %325 = phi i64 [ %340, %333 ], [ 0, %320 ]
  %326 = icmp eq i64 %325, %323
  br i1 %326, label %327, label %333

327:                                              ; preds = %324
  %328 = load i64, ptr %315, align 8
  %329 = load ptr, ptr %19, align 4
  %330 = trunc i64 %328 to i32
  %331 = getelementptr inbounds i64, ptr %329, i32 %330
  store ptr %331, ptr %19, align 4
  %332 = getelementptr inbounds i8, ptr %299, i32 44
  store ptr %329, ptr %332, align 4
  br label %344

333:                                              ; preds = %324
  %334 = load ptr, ptr %317, align 8
  %335 = trunc i64 %325 to i32
  %336 = getelementptr inbounds %struct.nl_range, ptr %334, i32 %335, i32 3
  %337 = load i64, ptr %336, align 8
  %338 = load i64, ptr %322, align 8
  %339 = add nsw i64 %338, %337
  store i64 %339, ptr %322, align 8
  %340 = add nuw i64 %325, 1
  br label %324

341:                                              ; preds = %296
  %342 = load i64, ptr %92, align 8
  %343 = icmp eq i64 %342, 0
  br i1 %343, label %344, label %566

344:                                              ; preds = %341, %327
  %345 = add nuw nsw i64 %291, 1
  br label %290

346:                                              ; preds = %564, %294
  %347 = phi i64 [ %565, %564 ], [ 0, %294 ]
  %348 = load i64, ptr %88, align 8
  %349 = icmp slt i64 %347, %348
  br i1 %349, label %351, label %350

350:                                              ; preds = %346
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %19) #24
  br label %572

351:                                              ; preds = %346
  %352 = load ptr, ptr %73, align 4
  %353 = trunc i64 %347 to i32
  %354 = getelementptr inbounds %struct.nl_connection, ptr %352, i32 %353
  %355 = load ptr, ptr %89, align 8
  %356 = load ptr, ptr %19, align 4
  %357 = getelementptr inbounds i8, ptr %356, i32 8
  %358 = load i64, ptr %356, align 8
  %359 = trunc i64 %358 to i32
  %360 = getelementptr inbounds ptr, ptr %355, i32 %359
  %361 = load ptr, ptr %360, align 4
  store ptr %361, ptr %354, align 8
  %362 = getelementptr inbounds i8, ptr %356, i32 16
  %363 = load i64, ptr %357, align 8
  %364 = getelementptr inbounds i8, ptr %354, i32 8
  store i64 %363, ptr %364, align 8
  %365 = getelementptr inbounds i8, ptr %356, i32 24
  store ptr %365, ptr %19, align 4
  %366 = load i64, ptr %362, align 8
  %367 = getelementptr inbounds i8, ptr %354, i32 16
  store i64 %366, ptr %367, align 8
  %368 = icmp eq i64 %366, 0
  br i1 %368, label %564, label %369

369:                                              ; preds = %351
  %370 = getelementptr inbounds i8, ptr %356, i32 32
  %371 = load i64, ptr %365, align 8
  %372 = getelementptr inbounds i8, ptr %354, i32 24
  store i64 %371, ptr %372, align 8
  %373 = getelementptr inbounds i8, ptr %356, i32 40
  %374 = load i64, ptr %370, align 8
  %375 = getelementptr inbounds i8, ptr %354, i32 32
  store i64 %374, ptr %375, align 8
  %376 = getelementptr inbounds i8, ptr %356, i32 48
  %377 = load i64, ptr %373, align 8
  %378 = getelementptr inbounds i8, ptr %354, i32 40
  store i64 %377, ptr %378, align 8
  %379 = trunc i64 %371 to i32
  %380 = getelementptr inbounds i64, ptr %376, i32 %379
  %381 = getelementptr inbounds i8, ptr %354, i32 48
  store ptr %376, ptr %381, align 8
  %382 = trunc i64 %374 to i32
  %383 = getelementptr inbounds i64, ptr %380, i32 %382
  %384 = getelementptr inbounds i8, ptr %354, i32 52
  store ptr %380, ptr %384, align 4
  %385 = trunc i64 %377 to i32
  %386 = getelementptr inbounds i64, ptr %383, i32 %385
  %387 = getelementptr inbounds i8, ptr %354, i32 56
  store ptr %383, ptr %387, align 8
  %388 = getelementptr inbounds i8, ptr %386, i32 8
  %389 = load i64, ptr %386, align 8
  %390 = getelementptr inbounds i8, ptr %354, i32 64
  store i64 %389, ptr %390, align 8
  %391 = getelementptr inbounds i8, ptr %386, i32 16
  %392 = load i64, ptr %388, align 8
  %393 = getelementptr inbounds i8, ptr %354, i32 72
  store i64 %392, ptr %393, align 8
  %394 = getelementptr inbounds i8, ptr %386, i32 24
  %395 = load i64, ptr %391, align 8
  %396 = getelementptr inbounds i8, ptr %354, i32 80
  store i64 %395, ptr %396, align 8
  %397 = getelementptr inbounds i8, ptr %386, i32 32
  %398 = load i64, ptr %394, align 8
  %399 = getelementptr inbounds i8, ptr %354, i32 128
  store i64 %398, ptr %399, align 8
  %400 = getelementptr inbounds i8, ptr %386, i32 40
  %401 = load i64, ptr %397, align 8
  %402 = getelementptr inbounds i8, ptr %354, i32 144
  store i64 %401, ptr %402, align 8
  %403 = getelementptr inbounds i8, ptr %386, i32 48
  %404 = load i64, ptr %400, align 8
  %405 = getelementptr inbounds i8, ptr %354, i32 152
  store i64 %404, ptr %405, align 8
  %406 = getelementptr inbounds i8, ptr %386, i32 56
  %407 = load i64, ptr %403, align 8
  %408 = getelementptr inbounds i8, ptr %354, i32 88
  store i64 %407, ptr %408, align 8
  %409 = trunc i64 %407 to i32
  %410 = shl i32 %409, 4
  %411 = getelementptr inbounds i8, ptr %406, i32 %410
  %412 = getelementptr inbounds i8, ptr %354, i32 160
  store ptr %406, ptr %412, align 8
  %413 = getelementptr inbounds i8, ptr %411, i32 8
  %414 = load i64, ptr %411, align 8
  %415 = getelementptr inbounds i8, ptr %354, i32 96
  store i64 %414, ptr %415, align 8
  %416 = trunc i64 %414 to i32
  %417 = getelementptr inbounds i64, ptr %413, i32 %416
  store ptr %417, ptr %19, align 4
  %418 = getelementptr inbounds i8, ptr %354, i32 164
  store ptr %413, ptr %418, align 4
  %419 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %414, i64 noundef 8) #22
  %420 = getelementptr inbounds i8, ptr %354, i32 168
  store ptr %419, ptr %420, align 8
  %421 = icmp eq ptr %419, null
  br i1 %421, label %561, label %422

422:                                              ; preds = %369
  %423 = getelementptr inbounds i8, ptr %417, i32 8
  store ptr %423, ptr %19, align 4
  %424 = load i64, ptr %417, align 8
  %425 = getelementptr inbounds i8, ptr %354, i32 104
  store i64 %424, ptr %425, align 8
  %426 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %424, i64 noundef 24) #22
  %427 = getelementptr inbounds i8, ptr %354, i32 172
  store ptr %426, ptr %427, align 4
  %428 = icmp eq ptr %426, null
  br i1 %428, label %561, label %429

429:                                              ; preds = %422, %441
  %430 = phi ptr [ %449, %441 ], [ %423, %422 ]
  %431 = phi i64 [ %453, %441 ], [ 0, %422 ]
  %432 = load i64, ptr %425, align 8
  %433 = icmp slt i64 %431, %432
  %434 = getelementptr inbounds i8, ptr %430, i32 8
  %435 = load i64, ptr %430, align 8
  br i1 %433, label %441, label %436

436:                                              ; preds = %429
  store ptr %434, ptr %19, align 4
  %437 = getelementptr inbounds i8, ptr %354, i32 112
  store i64 %435, ptr %437, align 8
  %438 = tail call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %435, i64 noundef 24) #22
  %439 = getelementptr inbounds i8, ptr %354, i32 176
  store ptr %438, ptr %439, align 8
  %440 = icmp eq ptr %438, null
  br i1 %440, label %561, label %454

441:                                              ; preds = %429
  %442 = load ptr, ptr %427, align 4
  %443 = trunc i64 %431 to i32
  %444 = getelementptr inbounds %struct.nl_handler, ptr %442, i32 %443
  store i64 %435, ptr %444, align 8
  %445 = getelementptr inbounds i8, ptr %430, i32 16
  %446 = load i64, ptr %434, align 8
  %447 = load ptr, ptr %427, align 4
  %448 = getelementptr inbounds %struct.nl_handler, ptr %447, i32 %443, i32 1
  store i64 %446, ptr %448, align 8
  %449 = getelementptr inbounds i8, ptr %430, i32 24
  %450 = load i64, ptr %445, align 8
  %451 = load ptr, ptr %427, align 4
  %452 = getelementptr inbounds %struct.nl_handler, ptr %451, i32 %443, i32 2
  store i64 %450, ptr %452, align 8
  %453 = add nuw nsw i64 %431, 1
  br label %429

454:                                              ; preds = %436, %466
  %455 = phi ptr [ %478, %466 ], [ %434, %436 ]
  %456 = phi i64 [ %480, %466 ], [ 0, %436 ]
  %457 = load i64, ptr %437, align 8
  %458 = icmp slt i64 %456, %457
  %459 = getelementptr inbounds i8, ptr %455, i32 8
  %460 = load i64, ptr %455, align 8
  br i1 %458, label %466, label %461

461:                                              ; preds = %454
  store ptr %459, ptr %19, align 4
  %462 = getelementptr inbounds i8, ptr %354, i32 120
  store i64 %460, ptr %462, align 8
  %463 = tail call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %460, i64 noundef 40) #22
  %464 = getelementptr inbounds i8, ptr %354, i32 180
  store ptr %463, ptr %464, align 4
  %465 = icmp eq ptr %463, null
  br i1 %465, label %561, label %481

466:                                              ; preds = %454
  %467 = load ptr, ptr %439, align 8
  %468 = trunc i64 %456 to i32
  %469 = getelementptr inbounds %struct.nl_driver, ptr %467, i32 %468
  store i64 %460, ptr %469, align 8
  %470 = getelementptr inbounds i8, ptr %455, i32 16
  %471 = load i64, ptr %459, align 8
  %472 = load ptr, ptr %439, align 8
  %473 = getelementptr inbounds %struct.nl_driver, ptr %472, i32 %468, i32 1
  store i64 %471, ptr %473, align 8
  %474 = load ptr, ptr %439, align 8
  %475 = getelementptr inbounds %struct.nl_driver, ptr %474, i32 %468, i32 1
  %476 = load i64, ptr %475, align 8
  %477 = trunc i64 %476 to i32
  %478 = getelementptr inbounds i64, ptr %470, i32 %477
  %479 = getelementptr inbounds %struct.nl_driver, ptr %474, i32 %468, i32 2
  store ptr %470, ptr %479, align 8
  %480 = add nuw nsw i64 %456, 1
  br label %454

481:                                              ; preds = %461, %519
  %482 = phi ptr [ %536, %519 ], [ %459, %461 ]
  %483 = phi i64 [ %538, %519 ], [ 0, %461 ]
  %484 = load i64, ptr %462, align 8
  %485 = icmp slt i64 %483, %484
  br i1 %485, label %519, label %486

486:                                              ; preds = %481
  %487 = getelementptr inbounds i8, ptr %482, i32 8
  %488 = load i64, ptr %482, align 8
  %489 = getelementptr inbounds i8, ptr %354, i32 136
  store i64 %488, ptr %489, align 8
  %490 = trunc i64 %488 to i32
  %491 = getelementptr inbounds i64, ptr %487, i32 %490
  %492 = getelementptr inbounds i8, ptr %354, i32 184
  store ptr %487, ptr %492, align 8
  %493 = getelementptr inbounds i8, ptr %491, i32 8
  %494 = load i64, ptr %491, align 8
  %495 = getelementptr inbounds i8, ptr %354, i32 192
  store i64 %494, ptr %495, align 8
  %496 = getelementptr inbounds i8, ptr %491, i32 16
  %497 = load i64, ptr %493, align 8
  %498 = getelementptr inbounds i8, ptr %354, i32 208
  store i64 %497, ptr %498, align 8
  %499 = mul nsw i64 %497, %494
  %500 = trunc i64 %499 to i32
  %501 = getelementptr inbounds i64, ptr %496, i32 %500
  %502 = getelementptr inbounds i8, ptr %354, i32 224
  store ptr %496, ptr %502, align 8
  %503 = getelementptr inbounds i8, ptr %501, i32 8
  %504 = load i64, ptr %501, align 8
  %505 = getelementptr inbounds i8, ptr %354, i32 200
  store i64 %504, ptr %505, align 8
  %506 = getelementptr inbounds i8, ptr %501, i32 16
  %507 = load i64, ptr %503, align 8
  %508 = getelementptr inbounds i8, ptr %354, i32 216
  store i64 %507, ptr %508, align 8
  %509 = mul nsw i64 %507, %504
  %510 = trunc i64 %509 to i32
  %511 = getelementptr inbounds i64, ptr %506, i32 %510
  %512 = getelementptr inbounds i8, ptr %354, i32 228
  store ptr %506, ptr %512, align 4
  %513 = getelementptr inbounds i8, ptr %511, i32 8
  store ptr %513, ptr %19, align 4
  %514 = load i64, ptr %511, align 8
  %515 = getelementptr inbounds i8, ptr %354, i32 232
  store i64 %514, ptr %515, align 8
  %516 = getelementptr inbounds i8, ptr %354, i32 240
  %517 = call fastcc i64 @nl_read_ranges(ptr noundef %21, ptr noundef nonnull %19, i64 noundef %514, ptr noundef nonnull %516) #22
  %518 = icmp eq i64 %517, 0
  br i1 %518, label %539, label %561

519:                                              ; preds = %481
  %520 = load ptr, ptr %464, align 4
  %521 = trunc i64 %483 to i32
  %522 = getelementptr inbounds %struct.nl_timed, ptr %520, i32 %521
  %523 = getelementptr inbounds i8, ptr %482, i32 8
  %524 = load i64, ptr %482, align 8
  store i64 %524, ptr %522, align 8
  %525 = getelementptr inbounds i8, ptr %482, i32 16
  %526 = load i64, ptr %523, align 8
  %527 = getelementptr inbounds i8, ptr %522, i32 8
  store i64 %526, ptr %527, align 8
  %528 = getelementptr inbounds i8, ptr %482, i32 24
  %529 = load i64, ptr %525, align 8
  %530 = getelementptr inbounds i8, ptr %522, i32 16
  store i64 %529, ptr %530, align 8
  %531 = getelementptr inbounds i8, ptr %482, i32 32
  %532 = load i64, ptr %528, align 8
  %533 = getelementptr inbounds i8, ptr %522, i32 24
  store i64 %532, ptr %533, align 8
  %534 = trunc i64 %532 to i32
  %535 = shl i32 %534, 5
  %536 = getelementptr inbounds i8, ptr %531, i32 %535
  %537 = getelementptr inbounds i8, ptr %522, i32 32
  store ptr %531, ptr %537, align 8
  %538 = add nuw nsw i64 %483, 1
  br label %481

539:                                              ; preds = %486
  %540 = load ptr, ptr %19, align 4
  %541 = getelementptr inbounds i8, ptr %540, i32 8
  %542 = load i64, ptr %540, align 8
  %543 = getelementptr inbounds i8, ptr %354, i32 248
  store i64 %542, ptr %543, align 8
  %544 = trunc i64 %542 to i32
  %545 = shl i32 %544, 5
  %546 = getelementptr inbounds i8, ptr %541, i32 %545
  store ptr %546, ptr %19, align 4
  %547 = getelementptr inbounds i8, ptr %354, i32 256
  store ptr %541, ptr %547, align 8
  %548 = load i64, ptr %462, align 8
  %549 = icmp sgt i64 %548, 0
  br i1 %549, label %557, label %550

550:                                              ; preds = %539
  %551 = load i64, ptr %437, align 8
  %552 = icmp sgt i64 %551, 0
  br i1 %552, label %557, label %553

553:                                              ; preds = %550
  %554 = load i64, ptr %399, align 8
  %555 = icmp sgt i64 %554, -1
  %556 = zext i1 %555 to i64
  br label %557

557:                                              ; preds = %553, %550, %539
  %558 = phi i64 [ 1, %550 ], [ 1, %539 ], [ %556, %553 ]
  %559 = load i64, ptr %295, align 8
  %560 = or i64 %559, %558
  store i64 %560, ptr %295, align 8
  br label %564

561:                                              ; preds = %486, %461, %436, %422, %369
  %562 = load i64, ptr %92, align 8
  %563 = icmp eq i64 %562, 0
  br i1 %563, label %564, label %566

564:                                              ; preds = %561, %557, %351
  %565 = add nuw nsw i64 %347, 1
  br label %346

566:                                              ; preds = %284, %341, %561
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %19) #24
  br label %571

567:                                              ; preds = %30, %76, %79, %82
  %568 = getelementptr inbounds i8, ptr %21, i32 232
  %569 = load i64, ptr %568, align 8
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %19) #24
  %570 = icmp eq i64 %569, 0
  br i1 %570, label %572, label %571

571:                                              ; preds = %566, %567
  tail call fastcc void @nl_give_up(ptr noundef nonnull %21, ptr noundef %4, i64 noundef %5) #22
  br label %2480

572:                                              ; preds = %350, %567
  %573 = icmp slt i64 %2, 1
  %574 = ptrtoint ptr %1 to i32
  %575 = and i32 %574, 7
  %576 = icmp eq i32 %575, 0
  %577 = or i1 %573, %576
  br i1 %577, label %584, label %578

578:                                              ; preds = %572
  %579 = trunc i64 %2 to i32
  %580 = tail call ptr @malloc(i32 noundef %579) #25
  store ptr %580, ptr %31, align 8
  %581 = icmp eq ptr %580, null
  br i1 %581, label %582, label %583

582:                                              ; preds = %578
  tail call fastcc void @nl_fail(ptr noundef nonnull %21, ptr noundef nonnull @.str.2) #22
  tail call fastcc void @nl_give_up(ptr noundef nonnull %21, ptr noundef %4, i64 noundef %5) #22
  br label %2480

583:                                              ; preds = %578
  tail call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 1 %580, ptr nonnull align 1 %1, i32 %579, i1 false)
  br label %584

584:                                              ; preds = %583, %572
  %585 = phi ptr [ %580, %583 ], [ %1, %572 ]
  %586 = icmp eq ptr %585, null
  %587 = select i1 %586, i64 0, i64 %2
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %18) #24
  store ptr %21, ptr %18, align 8
  %588 = getelementptr inbounds i8, ptr %18, i32 4
  store ptr %585, ptr %588, align 4
  %589 = getelementptr inbounds i8, ptr %18, i32 8
  store i64 %587, ptr %589, align 8
  %590 = getelementptr inbounds i8, ptr %18, i32 16
  %591 = getelementptr inbounds i8, ptr %18, i32 24
  %592 = getelementptr inbounds i8, ptr %18, i32 32
  %593 = getelementptr inbounds i8, ptr %18, i32 40
  %594 = getelementptr inbounds i8, ptr %18, i32 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(20) %590, i8 0, i64 20, i1 false)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %593, i8 0, i64 16, i1 false)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %16) #24
  call void @llvm.lifetime.start.p0(i64 112, ptr nonnull %17) #24
  %595 = icmp slt i64 %587, 128
  br i1 %595, label %660, label %596

596:                                              ; preds = %584, %599
  %597 = phi i64 [ %606, %599 ], [ 0, %584 ]
  %598 = icmp eq i64 %597, 8
  br i1 %598, label %607, label %599

599:                                              ; preds = %596
  %600 = trunc nuw i64 %597 to i32
  %601 = getelementptr inbounds i8, ptr %585, i32 %600
  %602 = load i8, ptr %601, align 1
  %603 = getelementptr inbounds [8 x i8], ptr @nl_open_image.magic, i32 0, i32 %600
  %604 = load i8, ptr %603, align 1
  %605 = icmp eq i8 %602, %604
  %606 = add nuw nsw i64 %597, 1
  br i1 %605, label %596, label %660

607:                                              ; preds = %596
  %608 = getelementptr inbounds i8, ptr %585, i32 8
  %609 = tail call fastcc i64 @nl_little(ptr noundef nonnull %608, i64 noundef 4) #22
  %610 = icmp eq i64 %609, 1
  br i1 %610, label %611, label %660

611:                                              ; preds = %607
  %612 = getelementptr inbounds i8, ptr %585, i32 16
  %613 = tail call fastcc i64 @nl_little(ptr noundef nonnull %612, i64 noundef 8) #22
  %614 = icmp sgt i64 %613, %587
  br i1 %614, label %660, label %615

615:                                              ; preds = %611
  %616 = icmp slt i64 %613, %587
  br i1 %616, label %660, label %617

617:                                              ; preds = %615
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %17, ptr noundef nonnull align 16 dereferenceable(32) @nl_sha_start.start, i32 32, i1 false)
  %618 = getelementptr inbounds i8, ptr %17, i32 96
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %618, i8 0, i64 16, i1 false)
  call fastcc void @nl_sha_take(ptr noundef nonnull %17, ptr noundef %585, i64 noundef 72) #22
  %619 = getelementptr inbounds i8, ptr %585, i32 104
  %620 = add nsw i64 %587, -104
  call fastcc void @nl_sha_take(ptr noundef nonnull %17, ptr noundef nonnull %619, i64 noundef %620) #22
  call fastcc void @nl_sha_end(ptr noundef nonnull %17, ptr noundef nonnull %16) #22
  %621 = getelementptr i8, ptr %585, i32 72
  br label %622

622:                                              ; preds = %627, %617
  %623 = phi i64 [ 0, %617 ], [ %634, %627 ]
  %624 = icmp eq i64 %623, 32
  br i1 %624, label %625, label %627

625:                                              ; preds = %622
  %626 = getelementptr inbounds i8, ptr %585, i32 24
  br label %635

627:                                              ; preds = %622
  %628 = trunc nuw i64 %623 to i32
  %629 = getelementptr inbounds [32 x i8], ptr %16, i32 0, i32 %628
  %630 = load i8, ptr %629, align 1
  %631 = getelementptr i8, ptr %621, i32 %628
  %632 = load i8, ptr %631, align 1
  %633 = icmp eq i8 %630, %632
  %634 = add nuw nsw i64 %623, 1
  br i1 %633, label %622, label %660

635:                                              ; preds = %638, %625
  %636 = phi i64 [ %647, %638 ], [ 0, %625 ]
  %637 = icmp eq i64 %636, 4
  br i1 %637, label %648, label %638

638:                                              ; preds = %635
  %639 = trunc nuw i64 %636 to i32
  %640 = shl nuw nsw i32 %639, 3
  %641 = getelementptr inbounds i8, ptr %626, i32 %640
  %642 = tail call fastcc i64 @nl_little(ptr noundef nonnull %641, i64 noundef 8) #22
  %643 = load ptr, ptr %43, align 8
  %644 = getelementptr inbounds i64, ptr %643, i32 %639
  %645 = load i64, ptr %644, align 8
  %646 = icmp eq i64 %642, %645
  %647 = add nuw nsw i64 %636, 1
  br i1 %646, label %635, label %660

648:                                              ; preds = %635
  %649 = getelementptr inbounds i8, ptr %585, i32 56
  %650 = tail call fastcc i64 @nl_little(ptr noundef nonnull %649, i64 noundef 8) #22
  %651 = trunc i64 %650 to i32
  %652 = getelementptr inbounds i8, ptr %21, i32 184
  store i32 %651, ptr %652, align 8
  %653 = getelementptr inbounds i8, ptr %585, i32 64
  %654 = tail call fastcc i64 @nl_little(ptr noundef nonnull %653, i64 noundef 8) #22
  store i64 %654, ptr %590, align 8
  %655 = icmp slt i64 %654, 1
  br i1 %655, label %660, label %656

656:                                              ; preds = %648
  %657 = add nsw i64 %587, -128
  %658 = sdiv i64 %657, 16
  %659 = icmp sgt i64 %654, %658
  br i1 %659, label %660, label %662

660:                                              ; preds = %599, %627, %638, %656, %648, %615, %611, %607, %584
  %661 = phi ptr [ @.str.4, %584 ], [ @.str.6, %607 ], [ @.str.7, %611 ], [ @.str.8, %615 ], [ @.str.11, %656 ], [ @.str.11, %648 ], [ @.str.10, %638 ], [ @.str.9, %627 ], [ @.str.5, %599 ]
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull %661) #22
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %17) #24
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %16) #24
  br label %1813

662:                                              ; preds = %656
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %17) #24
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %16) #24
  %663 = getelementptr inbounds i8, ptr %585, i32 136
  %664 = tail call fastcc i64 @nl_little(ptr noundef nonnull %663, i64 noundef 8) #22
  %665 = lshr i64 %664, 3
  %666 = icmp slt i64 %664, 0
  %667 = select i1 %666, i64 0, i64 %665
  store i64 %667, ptr %593, align 8
  %668 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %667, i64 noundef 8) #22
  store ptr %668, ptr %592, align 8
  %669 = icmp eq ptr %668, null
  br i1 %669, label %670, label %675

670:                                              ; preds = %662
  %671 = load ptr, ptr %18, align 8
  %672 = getelementptr inbounds i8, ptr %671, i32 232
  %673 = load i64, ptr %672, align 8
  %674 = icmp eq i64 %673, 0
  br i1 %674, label %675, label %1813

675:                                              ; preds = %670, %662
  %676 = getelementptr inbounds i8, ptr %15, i32 8
  %677 = getelementptr inbounds i8, ptr %15, i32 16
  %678 = getelementptr inbounds i8, ptr %15, i32 24
  br label %679

679:                                              ; preds = %699, %675
  %680 = phi i64 [ 0, %675 ], [ %709, %699 ]
  %681 = load ptr, ptr %18, align 8
  %682 = getelementptr inbounds i8, ptr %681, i32 80
  %683 = load i64, ptr %682, align 8
  %684 = icmp slt i64 %680, %683
  br i1 %684, label %685, label %715

685:                                              ; preds = %679
  %686 = getelementptr inbounds i8, ptr %681, i32 140
  %687 = load ptr, ptr %686, align 4
  %688 = trunc i64 %680 to i32
  %689 = getelementptr inbounds %struct.nl_target, ptr %687, i32 %688
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %15) #24
  br label %690

690:                                              ; preds = %693, %685
  %691 = phi i64 [ 0, %685 ], [ %698, %693 ]
  %692 = icmp eq i64 %691, 4
  br i1 %692, label %699, label %693

693:                                              ; preds = %690
  %694 = trunc nuw i64 %691 to i32
  %695 = getelementptr inbounds [4 x i64], ptr %15, i32 0, i32 %694
  %696 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -9223372036854775808, i64 noundef 9223372036854775807, ptr noundef nonnull %695) #22
  %697 = icmp eq i64 %696, 0
  %698 = add nuw nsw i64 %691, 1
  br i1 %697, label %690, label %710

699:                                              ; preds = %690
  %700 = load double, ptr %15, align 16
  %701 = getelementptr inbounds i8, ptr %689, i32 64
  store double %700, ptr %701, align 8
  %702 = load double, ptr %676, align 8
  %703 = getelementptr inbounds i8, ptr %689, i32 72
  store double %702, ptr %703, align 8
  %704 = load double, ptr %677, align 16
  %705 = getelementptr inbounds i8, ptr %689, i32 80
  store double %704, ptr %705, align 8
  %706 = load double, ptr %678, align 8
  %707 = getelementptr inbounds i8, ptr %689, i32 88
  store double %706, ptr %707, align 8
  %708 = getelementptr inbounds i8, ptr %689, i32 32
  store i64 1, ptr %708, align 8
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %15) #24
  %709 = add nuw nsw i64 %680, 1
  br label %679

710:                                              ; preds = %693
  %711 = load ptr, ptr %18, align 8
  %712 = getelementptr inbounds i8, ptr %711, i32 232
  %713 = load i64, ptr %712, align 8
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %15) #24
  %714 = icmp eq i64 %713, 0
  br i1 %714, label %715, label %1813

715:                                              ; preds = %679, %710
  %716 = phi ptr [ %711, %710 ], [ %681, %679 ]
  %717 = getelementptr inbounds i8, ptr %716, i32 72
  %718 = getelementptr inbounds i8, ptr %716, i32 136
  %719 = getelementptr inbounds i8, ptr %716, i32 24
  br label %720

720:                                              ; preds = %809, %715
  %721 = phi i64 [ 0, %715 ], [ %810, %809 ]
  %722 = load i64, ptr %717, align 8
  %723 = icmp slt i64 %721, %722
  br i1 %723, label %724, label %815

724:                                              ; preds = %720
  %725 = load ptr, ptr %718, align 8
  %726 = trunc i64 %721 to i32
  %727 = getelementptr inbounds %struct.nl_population, ptr %725, i32 %726
  %728 = getelementptr inbounds i8, ptr %727, i32 40
  %729 = load i64, ptr %728, align 8
  %730 = tail call fastcc ptr @nl_take(ptr noundef nonnull %716, i64 noundef %729, i64 noundef 4) #22
  %731 = getelementptr inbounds i8, ptr %727, i32 112
  store ptr %730, ptr %731, align 8
  %732 = getelementptr inbounds i8, ptr %727, i32 56
  %733 = load i64, ptr %732, align 8
  %734 = tail call fastcc ptr @nl_take(ptr noundef nonnull %716, i64 noundef %733, i64 noundef 4) #22
  %735 = getelementptr inbounds i8, ptr %727, i32 116
  store ptr %734, ptr %735, align 4
  %736 = load i64, ptr %732, align 8
  %737 = tail call fastcc ptr @nl_take(ptr noundef nonnull %716, i64 noundef %736, i64 noundef 8) #22
  %738 = getelementptr inbounds i8, ptr %727, i32 120
  store ptr %737, ptr %738, align 8
  %739 = load i64, ptr %732, align 8
  %740 = tail call fastcc ptr @nl_take(ptr noundef nonnull %716, i64 noundef %739, i64 noundef 8) #22
  %741 = getelementptr inbounds i8, ptr %727, i32 124
  store ptr %740, ptr %741, align 4
  %742 = getelementptr inbounds i8, ptr %727, i32 32
  %743 = load i64, ptr %742, align 8
  %744 = icmp eq i64 %743, 0
  br i1 %744, label %748, label %745

745:                                              ; preds = %724
  %746 = getelementptr inbounds i8, ptr %727, i32 8
  %747 = load i64, ptr %746, align 8
  br label %748

748:                                              ; preds = %745, %724
  %749 = phi i64 [ %747, %745 ], [ 0, %724 ]
  %750 = tail call fastcc ptr @nl_take(ptr noundef nonnull %716, i64 noundef %749, i64 noundef 1) #22
  %751 = getelementptr inbounds i8, ptr %727, i32 132
  store ptr %750, ptr %751, align 4
  %752 = load ptr, ptr %731, align 8
  %753 = icmp eq ptr %752, null
  br i1 %753, label %811, label %754

754:                                              ; preds = %748
  %755 = load ptr, ptr %735, align 4
  %756 = icmp eq ptr %755, null
  br i1 %756, label %811, label %757

757:                                              ; preds = %754
  %758 = load ptr, ptr %738, align 8
  %759 = icmp eq ptr %758, null
  br i1 %759, label %811, label %760

760:                                              ; preds = %757
  %761 = load ptr, ptr %741, align 4
  %762 = icmp eq ptr %761, null
  %763 = icmp eq ptr %750, null
  %764 = or i1 %763, %762
  br i1 %764, label %811, label %765

765:                                              ; preds = %760
  %766 = getelementptr inbounds i8, ptr %727, i32 88
  %767 = getelementptr inbounds i8, ptr %727, i32 16
  %768 = getelementptr inbounds i8, ptr %727, i32 8
  br label %769

769:                                              ; preds = %789, %765
  %770 = phi i64 [ %796, %789 ], [ 0, %765 ]
  %771 = load i64, ptr %728, align 8
  %772 = icmp slt i64 %770, %771
  br i1 %772, label %773, label %797

773:                                              ; preds = %769
  %774 = load ptr, ptr %766, align 8
  %775 = trunc i64 %770 to i32
  %776 = getelementptr inbounds %struct.nl_slot, ptr %774, i32 %775, i32 1
  %777 = load i64, ptr %776, align 8
  %778 = icmp eq i64 %777, 2
  br i1 %778, label %782, label %779

779:                                              ; preds = %773
  %780 = load i64, ptr %719, align 8
  %781 = sdiv i64 %780, 8
  br label %782

782:                                              ; preds = %779, %773
  %783 = phi i64 [ %781, %779 ], [ 8, %773 ]
  %784 = load i64, ptr %767, align 8
  %785 = tail call fastcc ptr @nl_take(ptr noundef %716, i64 noundef %784, i64 noundef %783) #22
  %786 = load ptr, ptr %731, align 8
  %787 = getelementptr inbounds ptr, ptr %786, i32 %775
  store ptr %785, ptr %787, align 4
  %788 = icmp eq ptr %785, null
  br i1 %788, label %811, label %789

789:                                              ; preds = %782
  %790 = load ptr, ptr %731, align 8
  %791 = getelementptr inbounds ptr, ptr %790, i32 %775
  %792 = load ptr, ptr %791, align 4
  %793 = load i64, ptr %768, align 8
  %794 = call fastcc i64 @nl_copy_section(ptr noundef nonnull %18, ptr noundef %792, i64 noundef %793, i64 noundef %783) #22
  %795 = icmp eq i64 %794, 0
  %796 = add nuw nsw i64 %770, 1
  br i1 %795, label %769, label %811

797:                                              ; preds = %769, %801
  %798 = phi i64 [ %808, %801 ], [ 0, %769 ]
  %799 = load i64, ptr %732, align 8
  %800 = icmp slt i64 %798, %799
  br i1 %800, label %801, label %809

801:                                              ; preds = %797
  %802 = load i64, ptr %767, align 8
  %803 = tail call fastcc ptr @nl_take(ptr noundef %716, i64 noundef %802, i64 noundef 4) #22
  %804 = load ptr, ptr %735, align 4
  %805 = trunc i64 %798 to i32
  %806 = getelementptr inbounds ptr, ptr %804, i32 %805
  store ptr %803, ptr %806, align 4
  %807 = icmp eq ptr %803, null
  %808 = add nuw nsw i64 %798, 1
  br i1 %807, label %811, label %797

809:                                              ; preds = %797
  tail call fastcc void @nl_fill_padding(ptr noundef %716, ptr noundef nonnull %727) #22
  %810 = add nuw nsw i64 %721, 1
  br label %720

811:                                              ; preds = %760, %757, %754, %748, %789, %782, %801
  %812 = getelementptr inbounds i8, ptr %716, i32 232
  %813 = load i64, ptr %812, align 8
  %814 = icmp eq i64 %813, 0
  br i1 %814, label %815, label %1813

815:                                              ; preds = %720, %811
  %816 = load ptr, ptr %18, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %13) #24
  %817 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 2147483647, ptr noundef nonnull %13) #22
  %818 = icmp eq i64 %817, 0
  br i1 %818, label %822, label %819

819:                                              ; preds = %815
  %820 = getelementptr inbounds i8, ptr %816, i32 232
  %821 = load i64, ptr %820, align 8
  br label %1716

822:                                              ; preds = %815
  %823 = load i64, ptr %13, align 8
  %824 = load i64, ptr %593, align 8
  %825 = icmp sgt i64 %823, %824
  br i1 %825, label %826, label %827

826:                                              ; preds = %822
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.16) #22
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #24
  br label %1813

827:                                              ; preds = %822
  %828 = tail call fastcc ptr @nl_take(ptr noundef %816, i64 noundef %823, i64 noundef 136) #22
  %829 = getelementptr inbounds i8, ptr %816, i32 152
  store ptr %828, ptr %829, align 8
  %830 = icmp eq ptr %828, null
  br i1 %830, label %855, label %831

831:                                              ; preds = %827
  %832 = getelementptr inbounds i8, ptr %816, i32 104
  %833 = getelementptr inbounds i8, ptr %816, i32 148
  %834 = getelementptr inbounds i8, ptr %11, i32 4
  %835 = getelementptr inbounds i8, ptr %11, i32 8
  %836 = getelementptr inbounds i8, ptr %11, i32 12
  %837 = getelementptr inbounds i8, ptr %11, i32 16
  %838 = getelementptr inbounds i8, ptr %11, i32 20
  %839 = getelementptr inbounds i8, ptr %11, i32 24
  %840 = getelementptr inbounds i8, ptr %11, i32 28
  %841 = getelementptr inbounds i8, ptr %11, i32 32
  %842 = getelementptr inbounds i8, ptr %11, i32 36
  %843 = getelementptr inbounds i8, ptr %816, i32 112
  %844 = getelementptr inbounds i8, ptr %9, i32 4
  %845 = getelementptr inbounds i8, ptr %9, i32 8
  %846 = getelementptr inbounds i8, ptr %9, i32 12
  %847 = getelementptr inbounds i8, ptr %9, i32 16
  %848 = getelementptr inbounds i8, ptr %9, i32 20
  %849 = getelementptr inbounds i8, ptr %9, i32 24
  %850 = getelementptr inbounds i8, ptr %9, i32 28
  %851 = getelementptr inbounds i8, ptr %9, i32 32
  %852 = getelementptr inbounds i8, ptr %9, i32 36
  %853 = getelementptr inbounds i8, ptr %9, i32 40
  %854 = getelementptr inbounds i8, ptr %9, i32 44
  br label %858

855:                                              ; preds = %827
  %856 = getelementptr inbounds i8, ptr %816, i32 232
  %857 = load i64, ptr %856, align 8
  br label %1716

858:                                              ; preds = %1714, %831
  %859 = phi i64 [ %1715, %1714 ], [ 0, %831 ]
  %860 = load i64, ptr %832, align 8
  %861 = icmp slt i64 %859, %860
  br i1 %861, label %863, label %862

862:                                              ; preds = %858
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #24
  br label %1719

863:                                              ; preds = %858
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %14) #24
  %864 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 2147483647, ptr noundef nonnull %14) #22
  %865 = icmp eq i64 %864, 0
  br i1 %865, label %869, label %866

866:                                              ; preds = %863
  %867 = getelementptr inbounds i8, ptr %816, i32 232
  %868 = load i64, ptr %867, align 8
  br label %1712

869:                                              ; preds = %863
  %870 = load ptr, ptr %833, align 4
  %871 = trunc i64 %859 to i32
  %872 = getelementptr inbounds %struct.nl_connection, ptr %870, i32 %871
  %873 = getelementptr inbounds i8, ptr %872, i32 16
  %874 = load i64, ptr %873, align 8
  %875 = icmp eq i64 %874, 0
  %876 = load i64, ptr %14, align 8
  br i1 %875, label %877, label %880

877:                                              ; preds = %869
  %878 = load i64, ptr %13, align 8
  %879 = call i64 @llvm.smax.i64(i64 %876, i64 0)
  br label %1490

880:                                              ; preds = %869
  %881 = load ptr, ptr %18, align 8
  %882 = getelementptr inbounds i8, ptr %872, i32 192
  %883 = load i64, ptr %882, align 8
  %884 = getelementptr inbounds i8, ptr %872, i32 200
  %885 = load i64, ptr %884, align 8
  %886 = mul nsw i64 %885, %883
  %887 = icmp slt i64 %886, %876
  br i1 %887, label %909, label %888

888:                                              ; preds = %880
  %889 = call fastcc ptr @nl_take(ptr noundef %881, i64 noundef %876, i64 noundef 224) #22
  %890 = getelementptr inbounds i8, ptr %872, i32 272
  store ptr %889, ptr %890, align 8
  %891 = icmp eq ptr %889, null
  br i1 %891, label %909, label %892

892:                                              ; preds = %888
  %893 = getelementptr inbounds i8, ptr %872, i32 264
  %894 = getelementptr inbounds i8, ptr %872, i32 224
  %895 = getelementptr inbounds i8, ptr %872, i32 208
  %896 = getelementptr inbounds i8, ptr %872, i32 228
  %897 = getelementptr inbounds i8, ptr %872, i32 216
  %898 = getelementptr inbounds i8, ptr %872, i32 152
  %899 = getelementptr inbounds i8, ptr %872, i32 144
  %900 = getelementptr inbounds i8, ptr %872, i32 104
  %901 = getelementptr inbounds i8, ptr %872, i32 172
  %902 = getelementptr inbounds i8, ptr %872, i32 24
  %903 = getelementptr inbounds i8, ptr %872, i32 32
  %904 = getelementptr inbounds i8, ptr %872, i32 40
  %905 = getelementptr inbounds i8, ptr %872, i32 136
  %906 = getelementptr inbounds i8, ptr %872, i32 184
  %907 = getelementptr inbounds i8, ptr %872, i32 296
  %908 = load i64, ptr %893, align 8
  br label %914

909:                                              ; preds = %888, %880
  %910 = getelementptr inbounds i8, ptr %881, i32 232
  %911 = load i64, ptr %910, align 8
  %912 = icmp eq i64 %911, 0
  br i1 %912, label %913, label %1487

913:                                              ; preds = %909
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.17) #22
  br label %1487

914:                                              ; preds = %1432, %892
  %915 = phi ptr [ %889, %892 ], [ %1433, %1432 ]
  %916 = phi i64 [ %908, %892 ], [ %1440, %1432 ]
  %917 = icmp slt i64 %916, %876
  br i1 %917, label %918, label %1441

918:                                              ; preds = %914
  %919 = trunc i64 %916 to i32
  %920 = getelementptr inbounds %struct.nl_table, ptr %915, i32 %919
  %921 = load ptr, ptr %18, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %10) #24
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %11) #24
  %922 = getelementptr inbounds i8, ptr %920, i32 8
  store ptr %922, ptr %11, align 16
  %923 = getelementptr inbounds i8, ptr %920, i32 16
  store ptr %923, ptr %834, align 4
  %924 = getelementptr inbounds i8, ptr %920, i32 24
  store ptr %924, ptr %835, align 8
  %925 = getelementptr inbounds i8, ptr %920, i32 32
  store ptr %925, ptr %836, align 4
  %926 = getelementptr inbounds i8, ptr %920, i32 40
  store ptr %926, ptr %837, align 16
  %927 = getelementptr inbounds i8, ptr %920, i32 48
  store ptr %927, ptr %838, align 4
  %928 = getelementptr inbounds i8, ptr %920, i32 56
  store ptr %928, ptr %839, align 8
  %929 = getelementptr inbounds i8, ptr %920, i32 64
  store ptr %929, ptr %840, align 4
  store ptr %10, ptr %841, align 16
  %930 = getelementptr inbounds i8, ptr %920, i32 112
  store ptr %930, ptr %842, align 4
  store ptr %872, ptr %920, align 8
  br label %931

931:                                              ; preds = %934, %918
  %932 = phi i64 [ 0, %918 ], [ %940, %934 ]
  %933 = icmp eq i64 %932, 10
  br i1 %933, label %941, label %934

934:                                              ; preds = %931
  %935 = trunc nuw i64 %932 to i32
  %936 = getelementptr inbounds [10 x ptr], ptr %11, i32 0, i32 %935
  %937 = load ptr, ptr %936, align 4
  %938 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 2147483583, ptr noundef %937) #22
  %939 = icmp eq i64 %938, 0
  %940 = add nuw nsw i64 %932, 1
  br i1 %939, label %931, label %1425

941:                                              ; preds = %931
  %942 = getelementptr inbounds i8, ptr %920, i32 88
  %943 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -1, i64 noundef 2147483647, ptr noundef nonnull %942) #22
  %944 = icmp eq i64 %943, 0
  br i1 %944, label %945, label %1425

945:                                              ; preds = %941
  %946 = getelementptr inbounds i8, ptr %920, i32 120
  %947 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -1, i64 noundef 2147483647, ptr noundef nonnull %946) #22
  %948 = icmp eq i64 %947, 0
  br i1 %948, label %949, label %1425

949:                                              ; preds = %945
  %950 = load ptr, ptr %894, align 8
  %951 = load i64, ptr %882, align 8
  %952 = load i64, ptr %895, align 8
  %953 = load i64, ptr %922, align 8
  %954 = call fastcc ptr @nl_find_end(ptr noundef %950, i64 noundef %951, i64 noundef %952, i64 noundef %953) #22
  %955 = getelementptr inbounds i8, ptr %920, i32 72
  store ptr %954, ptr %955, align 8
  %956 = load ptr, ptr %896, align 4
  %957 = load i64, ptr %884, align 8
  %958 = load i64, ptr %897, align 8
  %959 = load i64, ptr %923, align 8
  %960 = call fastcc ptr @nl_find_end(ptr noundef %956, i64 noundef %957, i64 noundef %958, i64 noundef %959) #22
  %961 = getelementptr inbounds i8, ptr %920, i32 76
  store ptr %960, ptr %961, align 4
  %962 = icmp eq ptr %954, null
  %963 = icmp eq ptr %960, null
  %964 = or i1 %962, %963
  br i1 %964, label %981, label %965

965:                                              ; preds = %949
  %966 = load i64, ptr %924, align 8
  %967 = load i64, ptr %925, align 8
  %968 = add nsw i64 %967, %966
  %969 = getelementptr inbounds i8, ptr %921, i32 136
  %970 = load ptr, ptr %969, align 8
  %971 = trunc i64 %953 to i32
  %972 = getelementptr inbounds %struct.nl_population, ptr %970, i32 %971, i32 1
  %973 = load i64, ptr %972, align 8
  %974 = icmp sgt i64 %968, %973
  br i1 %974, label %981, label %975

975:                                              ; preds = %965
  %976 = load i64, ptr %946, align 8
  %977 = icmp sgt i64 %976, -1
  br i1 %977, label %978, label %982

978:                                              ; preds = %975
  %979 = load i64, ptr %930, align 8
  %980 = icmp eq i64 %979, 0
  br i1 %980, label %981, label %982

981:                                              ; preds = %978, %965, %949
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.19) #22
  br label %1424

982:                                              ; preds = %978, %975
  %983 = load i64, ptr %926, align 8
  switch i64 %983, label %1002 [
    i64 0, label %984
    i64 2, label %984
    i64 4, label %984
  ]

984:                                              ; preds = %982, %982, %982
  %985 = load i64, ptr %10, align 8
  %986 = load i64, ptr %898, align 8
  %987 = icmp slt i64 %986, 0
  %988 = icmp eq i64 %985, 0
  %989 = xor i1 %988, %987
  br i1 %989, label %990, label %1002

990:                                              ; preds = %984
  %991 = load i64, ptr %942, align 8
  %992 = load i64, ptr %899, align 8
  %993 = xor i64 %992, %991
  %994 = icmp slt i64 %993, 0
  br i1 %994, label %995, label %1002

995:                                              ; preds = %990
  %996 = load i64, ptr %900, align 8
  %997 = icmp eq i64 %983, 0
  %998 = icmp ne i64 %985, 0
  %999 = icmp slt i64 %976, 0
  %1000 = xor i1 %999, %998
  %1001 = call i64 @llvm.smax.i64(i64 %996, i64 0)
  br label %1003

1002:                                             ; preds = %990, %984, %982
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.20) #22
  br label %1424

1003:                                             ; preds = %1023, %995
  %1004 = phi i64 [ %1024, %1023 ], [ 0, %995 ]
  %1005 = icmp eq i64 %1004, %1001
  br i1 %1005, label %1025, label %1006

1006:                                             ; preds = %1003
  %1007 = load ptr, ptr %901, align 4
  %1008 = trunc i64 %1004 to i32
  %1009 = getelementptr inbounds %struct.nl_handler, ptr %1007, i32 %1008
  %1010 = load i64, ptr %1009, align 8
  %1011 = icmp eq i64 %1010, 0
  %1012 = or i1 %997, %1011
  br i1 %1012, label %1023, label %1013

1013:                                             ; preds = %1006
  %1014 = getelementptr inbounds i8, ptr %1009, i32 8
  %1015 = load i64, ptr %1014, align 8
  %1016 = icmp sgt i64 %1015, -1
  %1017 = or i1 %998, %1016
  br i1 %1017, label %1018, label %1023

1018:                                             ; preds = %1013
  %1019 = load i64, ptr %930, align 8
  %1020 = icmp ne i64 %1019, 0
  %1021 = and i1 %1000, %1020
  br i1 %1021, label %1023, label %1022

1022:                                             ; preds = %1018
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.20) #22
  br label %1424

1023:                                             ; preds = %1018, %1013, %1006
  %1024 = add nuw i64 %1004, 1
  br label %1003

1025:                                             ; preds = %1003
  %1026 = load ptr, ptr %18, align 8
  %1027 = getelementptr inbounds i8, ptr %1026, i32 136
  %1028 = load ptr, ptr %1027, align 8
  %1029 = trunc i64 %959 to i32
  %1030 = getelementptr inbounds %struct.nl_population, ptr %1028, i32 %1029, i32 1
  %1031 = load i64, ptr %1030, align 8
  br i1 %997, label %1032, label %1099

1032:                                             ; preds = %1025
  %1033 = load i64, ptr %927, align 8
  %1034 = load i64, ptr %928, align 8
  %1035 = add nsw i64 %1034, %1033
  %1036 = icmp sgt i64 %1035, %1031
  br i1 %1036, label %1044, label %1037

1037:                                             ; preds = %1032
  %1038 = mul nsw i64 %1034, %967
  %1039 = load i64, ptr %929, align 8
  %1040 = icmp eq i64 %1038, %1039
  br i1 %1040, label %1041, label %1044

1041:                                             ; preds = %1037
  %1042 = load i64, ptr %930, align 8
  %1043 = icmp eq i64 %1042, 0
  br i1 %1043, label %1045, label %1044

1044:                                             ; preds = %1041, %1037, %1032
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.21) #22
  br label %1425

1045:                                             ; preds = %1041
  %1046 = add nsw i64 %967, 1
  %1047 = call fastcc ptr @nl_take(ptr noundef nonnull %1026, i64 noundef %1046, i64 noundef 4) #22
  %1048 = load i64, ptr %928, align 8
  %1049 = call fastcc ptr @nl_take(ptr noundef nonnull %1026, i64 noundef %1048, i64 noundef 4) #22
  %1050 = getelementptr inbounds i8, ptr %920, i32 152
  store ptr %1049, ptr %1050, align 8
  %1051 = load i64, ptr %925, align 8
  %1052 = shl nsw i64 %1051, 1
  %1053 = call fastcc ptr @nl_take(ptr noundef nonnull %1026, i64 noundef %1052, i64 noundef 4) #22
  %1054 = getelementptr inbounds i8, ptr %920, i32 156
  store ptr %1053, ptr %1054, align 4
  %1055 = icmp eq ptr %1047, null
  br i1 %1055, label %1278, label %1056

1056:                                             ; preds = %1045
  %1057 = load ptr, ptr %1050, align 8
  %1058 = icmp eq ptr %1057, null
  %1059 = icmp eq ptr %1053, null
  %1060 = or i1 %1059, %1058
  br i1 %1060, label %1278, label %1061

1061:                                             ; preds = %1056, %1065
  %1062 = phi i64 [ %1071, %1065 ], [ 0, %1056 ]
  %1063 = load i64, ptr %925, align 8
  %1064 = icmp sgt i64 %1062, %1063
  br i1 %1064, label %1072, label %1065

1065:                                             ; preds = %1061
  %1066 = load i64, ptr %928, align 8
  %1067 = mul nsw i64 %1066, %1062
  %1068 = trunc i64 %1067 to i32
  %1069 = trunc i64 %1062 to i32
  %1070 = getelementptr inbounds i32, ptr %1047, i32 %1069
  store i32 %1068, ptr %1070, align 4
  %1071 = add nuw nsw i64 %1062, 1
  br label %1061

1072:                                             ; preds = %1061, %1076
  %1073 = phi i64 [ %1083, %1076 ], [ 0, %1061 ]
  %1074 = load i64, ptr %928, align 8
  %1075 = icmp slt i64 %1073, %1074
  br i1 %1075, label %1076, label %1084

1076:                                             ; preds = %1072
  %1077 = load i64, ptr %927, align 8
  %1078 = add nsw i64 %1077, %1073
  %1079 = trunc i64 %1078 to i32
  %1080 = load ptr, ptr %1050, align 8
  %1081 = trunc i64 %1073 to i32
  %1082 = getelementptr inbounds i32, ptr %1080, i32 %1081
  store i32 %1079, ptr %1082, align 4
  %1083 = add nuw nsw i64 %1073, 1
  br label %1072

1084:                                             ; preds = %1072, %1090
  %1085 = phi i64 [ %1098, %1090 ], [ 0, %1072 ]
  %1086 = load i64, ptr %925, align 8
  %1087 = icmp slt i64 %1085, %1086
  br i1 %1087, label %1090, label %1088

1088:                                             ; preds = %1084
  %1089 = getelementptr inbounds i8, ptr %920, i32 80
  store ptr %1047, ptr %1089, align 8
  br label %1143

1090:                                             ; preds = %1084
  %1091 = load i64, ptr %924, align 8
  %1092 = add nsw i64 %1091, %1085
  %1093 = trunc i64 %1092 to i32
  %1094 = load ptr, ptr %1054, align 4
  %1095 = add nsw i64 %1086, %1085
  %1096 = trunc i64 %1095 to i32
  %1097 = getelementptr inbounds i32, ptr %1094, i32 %1096
  store i32 %1093, ptr %1097, align 4
  %1098 = add nuw nsw i64 %1085, 1
  br label %1084

1099:                                             ; preds = %1025
  %1100 = add nsw i64 %967, 1
  %1101 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1100, i64 noundef 4) #22
  %1102 = getelementptr inbounds i8, ptr %920, i32 80
  store ptr %1101, ptr %1102, align 8
  %1103 = icmp eq ptr %1101, null
  br i1 %1103, label %1278, label %1104

1104:                                             ; preds = %1099
  %1105 = load i64, ptr %929, align 8
  %1106 = load i64, ptr %926, align 8
  %1107 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1105, i64 noundef %1106) #22
  %1108 = getelementptr inbounds i8, ptr %920, i32 84
  store ptr %1107, ptr %1108, align 4
  %1109 = icmp eq ptr %1107, null
  br i1 %1109, label %1278, label %1110

1110:                                             ; preds = %1104
  %1111 = load ptr, ptr %1102, align 8
  %1112 = load i64, ptr %925, align 8
  %1113 = load i64, ptr %929, align 8
  %1114 = call fastcc i64 @nl_ascends(ptr noundef %1111, i64 noundef %1112, i64 noundef %1113) #22
  %1115 = icmp eq i64 %1114, 0
  br i1 %1115, label %1122, label %1116

1116:                                             ; preds = %1110
  %1117 = load i64, ptr %926, align 8
  %1118 = call fastcc i64 @nl_below(ptr noundef nonnull %1107, i64 noundef %1117, i64 noundef %1113, i64 noundef %1031) #22
  %1119 = icmp eq i64 %1118, 0
  br i1 %1119, label %1122, label %1120

1120:                                             ; preds = %1116
  %1121 = icmp eq i64 %1117, 2
  br label %1123

1122:                                             ; preds = %1116, %1110
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.22) #22
  br label %1425

1123:                                             ; preds = %1132, %1120
  %1124 = phi i64 [ %1142, %1132 ], [ 0, %1120 ]
  %1125 = phi i64 [ %1133, %1132 ], [ 0, %1120 ]
  %1126 = icmp slt i64 %1125, %1112
  %1127 = and i1 %1121, %1126
  br i1 %1127, label %1132, label %1128

1128:                                             ; preds = %1123
  %1129 = call fastcc ptr @nl_take(ptr noundef %1026, i64 noundef %1124, i64 noundef 4) #22
  %1130 = getelementptr inbounds i8, ptr %920, i32 152
  store ptr %1129, ptr %1130, align 8
  %1131 = icmp eq ptr %1129, null
  br i1 %1131, label %1278, label %1143

1132:                                             ; preds = %1123
  %1133 = add nuw nsw i64 %1125, 1
  %1134 = trunc i64 %1133 to i32
  %1135 = getelementptr inbounds i32, ptr %1111, i32 %1134
  %1136 = load i32, ptr %1135, align 4
  %1137 = trunc i64 %1125 to i32
  %1138 = getelementptr inbounds i32, ptr %1111, i32 %1137
  %1139 = load i32, ptr %1138, align 4
  %1140 = sub nsw i32 %1136, %1139
  %1141 = sext i32 %1140 to i64
  %1142 = call i64 @llvm.smax.i64(i64 %1124, i64 %1141)
  br label %1123

1143:                                             ; preds = %1128, %1088
  %1144 = load i64, ptr %942, align 8
  %1145 = icmp sgt i64 %1144, -1
  br i1 %1145, label %1146, label %1168

1146:                                             ; preds = %1143
  %1147 = load i64, ptr %925, align 8
  %1148 = add nsw i64 %1147, 1
  %1149 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1148, i64 noundef 4) #22
  %1150 = getelementptr inbounds i8, ptr %920, i32 96
  store ptr %1149, ptr %1150, align 8
  %1151 = icmp eq ptr %1149, null
  br i1 %1151, label %1278, label %1152

1152:                                             ; preds = %1146
  %1153 = load i64, ptr %942, align 8
  %1154 = shl nsw i64 %1153, 1
  %1155 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1154, i64 noundef 4) #22
  %1156 = getelementptr inbounds i8, ptr %920, i32 100
  store ptr %1155, ptr %1156, align 4
  %1157 = icmp eq ptr %1155, null
  br i1 %1157, label %1278, label %1158

1158:                                             ; preds = %1152
  %1159 = load ptr, ptr %1150, align 8
  %1160 = load i64, ptr %942, align 8
  %1161 = load i64, ptr %925, align 8
  %1162 = getelementptr inbounds i8, ptr %920, i32 80
  %1163 = load ptr, ptr %1162, align 8
  %1164 = load i64, ptr %929, align 8
  %1165 = call fastcc i64 @nl_runs_fit(ptr noundef %1159, ptr noundef nonnull %1155, i64 noundef %1160, i64 noundef %1161, ptr noundef %1163, i64 noundef %1164) #22
  %1166 = icmp eq i64 %1165, 0
  br i1 %1166, label %1167, label %1168

1167:                                             ; preds = %1158
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.23) #22
  br label %1425

1168:                                             ; preds = %1158, %1143
  br i1 %988, label %1174, label %1169

1169:                                             ; preds = %1168
  %1170 = load i64, ptr %929, align 8
  %1171 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1170, i64 noundef 4) #22
  %1172 = getelementptr inbounds i8, ptr %920, i32 104
  store ptr %1171, ptr %1172, align 8
  %1173 = icmp eq ptr %1171, null
  br i1 %1173, label %1278, label %1174

1174:                                             ; preds = %1169, %1168
  %1175 = load i64, ptr %930, align 8
  %1176 = icmp eq i64 %1175, 0
  br i1 %1176, label %1283, label %1177

1177:                                             ; preds = %1174
  %1178 = load ptr, ptr %18, align 8
  %1179 = getelementptr inbounds i8, ptr %1178, i32 136
  %1180 = load ptr, ptr %1179, align 8
  %1181 = load i64, ptr %923, align 8
  %1182 = trunc i64 %1181 to i32
  %1183 = getelementptr inbounds %struct.nl_population, ptr %1180, i32 %1182, i32 1
  %1184 = load i64, ptr %1183, align 8
  %1185 = add nsw i64 %1184, 1
  %1186 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1185, i64 noundef 4) #22
  %1187 = getelementptr inbounds i8, ptr %920, i32 128
  store ptr %1186, ptr %1187, align 8
  %1188 = icmp eq ptr %1186, null
  br i1 %1188, label %1278, label %1189

1189:                                             ; preds = %1177
  %1190 = load i64, ptr %929, align 8
  %1191 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1190, i64 noundef 4) #22
  %1192 = getelementptr inbounds i8, ptr %920, i32 132
  store ptr %1191, ptr %1192, align 4
  %1193 = icmp eq ptr %1191, null
  br i1 %1193, label %1278, label %1194

1194:                                             ; preds = %1189
  %1195 = load ptr, ptr %1187, align 8
  %1196 = load i64, ptr %929, align 8
  %1197 = call fastcc i64 @nl_ascends(ptr noundef %1195, i64 noundef %1184, i64 noundef %1196) #22
  %1198 = icmp eq i64 %1197, 0
  br i1 %1198, label %1202, label %1199

1199:                                             ; preds = %1194
  %1200 = call fastcc i64 @nl_below(ptr noundef nonnull %1191, i64 noundef 4, i64 noundef %1196, i64 noundef %1196) #22
  %1201 = icmp eq i64 %1200, 0
  br i1 %1201, label %1202, label %1203

1202:                                             ; preds = %1199, %1194
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.24) #22
  br label %1425

1203:                                             ; preds = %1199
  %1204 = load i64, ptr %946, align 8
  %1205 = icmp sgt i64 %1204, -1
  br i1 %1205, label %1206, label %1224

1206:                                             ; preds = %1203
  %1207 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1185, i64 noundef 4) #22
  %1208 = getelementptr inbounds i8, ptr %920, i32 136
  store ptr %1207, ptr %1208, align 8
  %1209 = icmp eq ptr %1207, null
  br i1 %1209, label %1278, label %1210

1210:                                             ; preds = %1206
  %1211 = load i64, ptr %946, align 8
  %1212 = shl nsw i64 %1211, 1
  %1213 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1212, i64 noundef 4) #22
  %1214 = getelementptr inbounds i8, ptr %920, i32 140
  store ptr %1213, ptr %1214, align 4
  %1215 = icmp eq ptr %1213, null
  br i1 %1215, label %1278, label %1216

1216:                                             ; preds = %1210
  %1217 = load ptr, ptr %1208, align 8
  %1218 = load i64, ptr %946, align 8
  %1219 = load ptr, ptr %1187, align 8
  %1220 = load i64, ptr %929, align 8
  %1221 = call fastcc i64 @nl_runs_fit(ptr noundef %1217, ptr noundef nonnull %1213, i64 noundef %1218, i64 noundef %1184, ptr noundef %1219, i64 noundef %1220) #22
  %1222 = icmp eq i64 %1221, 0
  br i1 %1222, label %1223, label %1224

1223:                                             ; preds = %1216
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.25) #22
  br label %1425

1224:                                             ; preds = %1216, %1203
  %1225 = phi ptr [ %1219, %1216 ], [ %1195, %1203 ]
  %1226 = phi i64 [ %1220, %1216 ], [ %1196, %1203 ]
  %1227 = call i64 @llvm.smax.i64(i64 %1184, i64 0)
  br label %1228

1228:                                             ; preds = %1245, %1224
  %1229 = phi i64 [ 0, %1224 ], [ %1255, %1245 ]
  %1230 = phi i64 [ 0, %1224 ], [ %1246, %1245 ]
  %1231 = icmp eq i64 %1230, %1227
  br i1 %1231, label %1232, label %1245

1232:                                             ; preds = %1228
  %1233 = sdiv i64 %1226, 64
  %1234 = add nsw i64 %1233, 1
  %1235 = call fastcc ptr @nl_take(ptr noundef %1178, i64 noundef %1234, i64 noundef 4) #22
  %1236 = getelementptr inbounds i8, ptr %920, i32 144
  store ptr %1235, ptr %1236, align 8
  %1237 = call fastcc ptr @nl_take(ptr noundef %1178, i64 noundef %1229, i64 noundef 4) #22
  %1238 = getelementptr inbounds i8, ptr %920, i32 148
  store ptr %1237, ptr %1238, align 4
  %1239 = load ptr, ptr %1236, align 8
  %1240 = icmp eq ptr %1239, null
  %1241 = icmp eq ptr %1237, null
  %1242 = or i1 %1241, %1240
  br i1 %1242, label %1278, label %1243

1243:                                             ; preds = %1232
  %1244 = getelementptr inbounds i8, ptr %920, i32 80
  br label %1256

1245:                                             ; preds = %1228
  %1246 = add nuw i64 %1230, 1
  %1247 = trunc i64 %1246 to i32
  %1248 = getelementptr inbounds i32, ptr %1225, i32 %1247
  %1249 = load i32, ptr %1248, align 4
  %1250 = trunc i64 %1230 to i32
  %1251 = getelementptr inbounds i32, ptr %1225, i32 %1250
  %1252 = load i32, ptr %1251, align 4
  %1253 = sub nsw i32 %1249, %1252
  %1254 = sext i32 %1253 to i64
  %1255 = call i64 @llvm.smax.i64(i64 %1229, i64 %1254)
  br label %1228

1256:                                             ; preds = %1271, %1243
  %1257 = phi i64 [ %1264, %1271 ], [ 0, %1243 ]
  %1258 = phi i64 [ %1277, %1271 ], [ 0, %1243 ]
  %1259 = load i64, ptr %929, align 8
  %1260 = icmp slt i64 %1258, %1259
  br i1 %1260, label %1261, label %1283

1261:                                             ; preds = %1256
  %1262 = load ptr, ptr %1244, align 8
  br label %1263

1263:                                             ; preds = %1263, %1261
  %1264 = phi i64 [ %1265, %1263 ], [ %1257, %1261 ]
  %1265 = add nsw i64 %1264, 1
  %1266 = trunc i64 %1265 to i32
  %1267 = getelementptr inbounds i32, ptr %1262, i32 %1266
  %1268 = load i32, ptr %1267, align 4
  %1269 = sext i32 %1268 to i64
  %1270 = icmp slt i64 %1258, %1269
  br i1 %1270, label %1271, label %1263

1271:                                             ; preds = %1263
  %1272 = trunc i64 %1264 to i32
  %1273 = load ptr, ptr %1236, align 8
  %1274 = lshr exact i64 %1258, 6
  %1275 = trunc i64 %1274 to i32
  %1276 = getelementptr inbounds i32, ptr %1273, i32 %1275
  store i32 %1272, ptr %1276, align 4
  %1277 = add nuw nsw i64 %1258, 64
  br label %1256

1278:                                             ; preds = %1232, %1210, %1206, %1189, %1177, %1169, %1152, %1146, %1128, %1104, %1099, %1056, %1045
  %1279 = phi ptr [ %1026, %1056 ], [ %1026, %1045 ], [ %1026, %1104 ], [ %1026, %1099 ], [ %1026, %1128 ], [ %1026, %1152 ], [ %1026, %1146 ], [ %1026, %1169 ], [ %1178, %1189 ], [ %1178, %1177 ], [ %1178, %1210 ], [ %1178, %1206 ], [ %1178, %1232 ]
  %1280 = getelementptr inbounds i8, ptr %1279, i32 232
  %1281 = load i64, ptr %1280, align 8
  %1282 = icmp eq i64 %1281, 0
  br i1 %1282, label %1283, label %1425

1283:                                             ; preds = %1256, %1278, %1174
  %1284 = load i64, ptr %942, align 8
  %1285 = icmp slt i64 %1284, 0
  br i1 %1285, label %1286, label %1290

1286:                                             ; preds = %1283
  %1287 = load ptr, ptr %920, align 8
  %1288 = getelementptr inbounds i8, ptr %1287, i32 144
  %1289 = load i64, ptr %1288, align 8
  br label %1290

1290:                                             ; preds = %1286, %1283
  %1291 = phi i64 [ %1289, %1286 ], [ 0, %1283 ]
  %1292 = getelementptr inbounds i8, ptr %920, i32 160
  store i64 %1291, ptr %1292, align 8
  %1293 = getelementptr inbounds i8, ptr %920, i32 104
  %1294 = load ptr, ptr %1293, align 8
  %1295 = icmp eq ptr %1294, null
  br i1 %1295, label %1296, label %1300

1296:                                             ; preds = %1290
  %1297 = load ptr, ptr %920, align 8
  %1298 = getelementptr inbounds i8, ptr %1297, i32 152
  %1299 = load i64, ptr %1298, align 8
  br label %1300

1300:                                             ; preds = %1296, %1290
  %1301 = phi i64 [ %1299, %1296 ], [ 0, %1290 ]
  %1302 = getelementptr inbounds i8, ptr %920, i32 168
  store i64 %1301, ptr %1302, align 8
  %1303 = load i64, ptr %925, align 8
  %1304 = getelementptr inbounds i8, ptr %920, i32 176
  %1305 = call i64 @llvm.smax.i64(i64 %1303, i64 0)
  br label %1306

1306:                                             ; preds = %1318, %1300
  %1307 = phi i64 [ %1291, %1300 ], [ %1319, %1318 ]
  %1308 = phi i64 [ %1301, %1300 ], [ %1320, %1318 ]
  %1309 = phi i64 [ 0, %1300 ], [ %1317, %1318 ]
  %1310 = icmp eq i64 %1309, %1305
  br i1 %1310, label %1311, label %1315

1311:                                             ; preds = %1306
  %1312 = load i64, ptr %946, align 8
  %1313 = getelementptr inbounds i8, ptr %920, i32 140
  %1314 = call i64 @llvm.smax.i64(i64 %1312, i64 0)
  br label %1344

1315:                                             ; preds = %1306
  %1316 = call fastcc i64 @nl_first_run(ptr noundef nonnull %920, i64 noundef %1309) #22
  %1317 = add nuw i64 %1309, 1
  br label %1318

1318:                                             ; preds = %1342, %1315
  %1319 = phi i64 [ %1307, %1315 ], [ %1326, %1342 ]
  %1320 = phi i64 [ %1308, %1315 ], [ %1329, %1342 ]
  %1321 = phi i64 [ %1316, %1315 ], [ %1343, %1342 ]
  %1322 = call fastcc i64 @nl_first_run(ptr noundef %920, i64 noundef %1317) #22
  %1323 = icmp slt i64 %1321, %1322
  br i1 %1323, label %1324, label %1306

1324:                                             ; preds = %1318
  %1325 = call fastcc i64 @nl_run_delay(ptr noundef %920, i64 noundef %1321) #22
  %1326 = call i64 @llvm.smax.i64(i64 %1325, i64 %1319)
  store i64 %1326, ptr %1292, align 8
  %1327 = call fastcc i64 @nl_run_start(ptr noundef %920, i64 noundef %1321) #22
  br label %1328

1328:                                             ; preds = %1336, %1324
  %1329 = phi i64 [ %1320, %1324 ], [ %1337, %1336 ]
  %1330 = phi i64 [ %1327, %1324 ], [ %1341, %1336 ]
  %1331 = call fastcc i64 @nl_run_end(ptr noundef nonnull %920, i64 noundef %1321) #22
  %1332 = icmp slt i64 %1330, %1331
  br i1 %1332, label %1333, label %1342

1333:                                             ; preds = %1328
  %1334 = call fastcc i64 @nl_dendritic_at(ptr noundef nonnull %920, i64 noundef %1330) #22
  %1335 = icmp sgt i64 %1334, -1
  br i1 %1335, label %1336, label %1357

1336:                                             ; preds = %1333
  %1337 = call i64 @llvm.smax.i64(i64 %1334, i64 %1329)
  store i64 %1337, ptr %1302, align 8
  %1338 = add nsw i64 %1334, %1325
  %1339 = load i64, ptr %1304, align 8
  %1340 = call i64 @llvm.smax.i64(i64 %1338, i64 %1339)
  store i64 %1340, ptr %1304, align 8
  %1341 = add nsw i64 %1330, 1
  br label %1328

1342:                                             ; preds = %1328
  %1343 = add nsw i64 %1321, 1
  br label %1318

1344:                                             ; preds = %1348, %1311
  %1345 = phi i64 [ %1355, %1348 ], [ %1308, %1311 ]
  %1346 = phi i64 [ %1356, %1348 ], [ 0, %1311 ]
  %1347 = icmp eq i64 %1346, %1314
  br i1 %1347, label %1358, label %1348

1348:                                             ; preds = %1344
  %1349 = load ptr, ptr %1313, align 4
  %1350 = trunc i64 %1346 to i32
  %1351 = shl i32 %1350, 3
  %1352 = getelementptr inbounds i8, ptr %1349, i32 %1351
  %1353 = load i32, ptr %1352, align 4
  %1354 = sext i32 %1353 to i64
  %1355 = call i64 @llvm.smax.i64(i64 %1345, i64 %1354)
  store i64 %1355, ptr %1302, align 8
  %1356 = add nuw i64 %1346, 1
  br label %1344

1357:                                             ; preds = %1333
  call fastcc void @nl_image_bad(ptr noundef nonnull readonly %18, ptr noundef nonnull @.str.26) #22
  br label %1425

1358:                                             ; preds = %1344
  %1359 = load ptr, ptr %969, align 8
  %1360 = load i64, ptr %922, align 8
  %1361 = load i64, ptr %923, align 8
  %1362 = trunc i64 %1361 to i32
  %1363 = getelementptr inbounds %struct.nl_population, ptr %1359, i32 %1362
  %1364 = load i64, ptr %902, align 8
  %1365 = load i64, ptr %929, align 8
  %1366 = add nsw i64 %1365, 63
  %1367 = sdiv i64 %1366, 64
  %1368 = shl nsw i64 %1367, 6
  %1369 = call fastcc ptr @nl_read_lanes(ptr noundef nonnull %18, i64 noundef %1364, i64 noundef %1365, i64 noundef %1368) #22
  %1370 = getelementptr inbounds i8, ptr %920, i32 184
  store ptr %1369, ptr %1370, align 8
  %1371 = icmp eq ptr %1369, null
  br i1 %1371, label %1394, label %1372

1372:                                             ; preds = %1358
  %1373 = trunc i64 %1360 to i32
  %1374 = getelementptr inbounds %struct.nl_population, ptr %1359, i32 %1373
  %1375 = load i64, ptr %903, align 8
  %1376 = getelementptr inbounds i8, ptr %1374, i32 8
  %1377 = load i64, ptr %1376, align 8
  %1378 = getelementptr inbounds i8, ptr %1374, i32 16
  %1379 = load i64, ptr %1378, align 8
  %1380 = call fastcc ptr @nl_read_lanes(ptr noundef nonnull %18, i64 noundef %1375, i64 noundef %1377, i64 noundef %1379) #22
  %1381 = getelementptr inbounds i8, ptr %920, i32 188
  store ptr %1380, ptr %1381, align 4
  %1382 = icmp eq ptr %1380, null
  br i1 %1382, label %1394, label %1383

1383:                                             ; preds = %1372
  %1384 = load i64, ptr %904, align 8
  %1385 = getelementptr inbounds i8, ptr %1363, i32 8
  %1386 = load i64, ptr %1385, align 8
  %1387 = getelementptr inbounds i8, ptr %1363, i32 16
  %1388 = load i64, ptr %1387, align 8
  %1389 = call fastcc ptr @nl_read_lanes(ptr noundef nonnull %18, i64 noundef %1384, i64 noundef %1386, i64 noundef %1388) #22
  %1390 = getelementptr inbounds i8, ptr %920, i32 192
  store ptr %1389, ptr %1390, align 8
  %1391 = icmp eq ptr %1389, null
  br i1 %1391, label %1394, label %1392

1392:                                             ; preds = %1383
  %1393 = getelementptr inbounds i8, ptr %921, i32 140
  br label %1399

1394:                                             ; preds = %1383, %1372, %1358
  %1395 = getelementptr inbounds i8, ptr %921, i32 232
  %1396 = load i64, ptr %1395, align 8
  %1397 = icmp eq i64 %1396, 0
  br i1 %1397, label %1398, label %1424

1398:                                             ; preds = %1394
  call fastcc void @nl_fail(ptr noundef nonnull %921, ptr noundef nonnull @.str.2) #22
  br label %1424

1399:                                             ; preds = %1418, %1392
  %1400 = phi i64 [ %1423, %1418 ], [ 0, %1392 ]
  %1401 = load i64, ptr %905, align 8
  %1402 = icmp slt i64 %1400, %1401
  br i1 %1402, label %1404, label %1403

1403:                                             ; preds = %1399
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %11) #24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #24
  br label %1432

1404:                                             ; preds = %1399
  %1405 = load ptr, ptr %1393, align 4
  %1406 = load ptr, ptr %906, align 8
  %1407 = trunc i64 %1400 to i32
  %1408 = getelementptr inbounds i64, ptr %1406, i32 %1407
  %1409 = load i64, ptr %1408, align 8
  %1410 = icmp eq i64 %1409, 0
  %1411 = select i1 %1410, ptr %955, ptr %961
  %1412 = load ptr, ptr %1411, align 4
  %1413 = call fastcc i64 @nl_end_target(ptr noundef nonnull %872, i64 noundef %1409, ptr noundef %1412, i64 noundef %1400) #22
  %1414 = trunc i64 %1413 to i32
  br i1 %1410, label %1418, label %1415

1415:                                             ; preds = %1404
  %1416 = load i64, ptr %1302, align 8
  %1417 = add nsw i64 %1416, 1
  br label %1418

1418:                                             ; preds = %1415, %1404
  %1419 = phi i64 [ %1417, %1415 ], [ 1, %1404 ]
  %1420 = getelementptr inbounds %struct.nl_target, ptr %1405, i32 %1414, i32 4
  %1421 = load i64, ptr %1420, align 8
  %1422 = call i64 @llvm.smax.i64(i64 %1419, i64 %1421)
  store i64 %1422, ptr %1420, align 8
  %1423 = add nuw nsw i64 %1400, 1
  br label %1399

1424:                                             ; preds = %1398, %1394, %1022, %1002, %981
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %11) #24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #24
  br label %1429

1425:                                             ; preds = %934, %1357, %1278, %1223, %1202, %1167, %1122, %1044, %945, %941
  %1426 = getelementptr inbounds i8, ptr %921, i32 232
  %1427 = load i64, ptr %1426, align 8
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %11) #24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #24
  %1428 = icmp eq i64 %1427, 0
  br i1 %1428, label %1432, label %1429

1429:                                             ; preds = %1425, %1424
  %1430 = getelementptr inbounds i8, ptr %881, i32 232
  %1431 = load i64, ptr %1430, align 8
  br label %1484

1432:                                             ; preds = %1425, %1403
  %1433 = load ptr, ptr %890, align 8
  %1434 = load i64, ptr %893, align 8
  %1435 = trunc i64 %1434 to i32
  %1436 = getelementptr inbounds %struct.nl_table, ptr %1433, i32 %1435, i32 8
  %1437 = load i64, ptr %1436, align 8
  %1438 = load i64, ptr %907, align 8
  %1439 = add nsw i64 %1438, %1437
  store i64 %1439, ptr %907, align 8
  %1440 = add nsw i64 %1434, 1
  store i64 %1440, ptr %893, align 8
  br label %914

1441:                                             ; preds = %914
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %12) #24
  %1442 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 1, ptr noundef nonnull %12) #22
  %1443 = icmp eq i64 %1442, 0
  br i1 %1443, label %1447, label %1444

1444:                                             ; preds = %1441
  %1445 = getelementptr inbounds i8, ptr %881, i32 232
  %1446 = load i64, ptr %1445, align 8
  br label %1482

1447:                                             ; preds = %1441
  %1448 = load i64, ptr %12, align 8
  %1449 = icmp eq i64 %1448, 0
  br i1 %1449, label %1482, label %1450

1450:                                             ; preds = %1447
  %1451 = load i64, ptr %907, align 8
  %1452 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1451, i64 noundef 8) #22
  %1453 = getelementptr inbounds i8, ptr %872, i32 304
  store ptr %1452, ptr %1453, align 8
  %1454 = icmp eq ptr %1452, null
  br i1 %1454, label %1458, label %1455

1455:                                             ; preds = %1450
  %1456 = load i64, ptr %907, align 8
  %1457 = call i64 @llvm.smax.i64(i64 %1456, i64 0)
  br label %1461

1458:                                             ; preds = %1450
  %1459 = getelementptr inbounds i8, ptr %881, i32 232
  %1460 = load i64, ptr %1459, align 8
  br label %1482

1461:                                             ; preds = %1474, %1455
  %1462 = phi i64 [ %1480, %1474 ], [ 0, %1455 ]
  %1463 = icmp eq i64 %1462, %1457
  br i1 %1463, label %1482, label %1464

1464:                                             ; preds = %1461
  %1465 = trunc i64 %1462 to i32
  %1466 = getelementptr inbounds i64, ptr %1452, i32 %1465
  %1467 = load i64, ptr %1466, align 8
  %1468 = ashr i64 %1467, 32
  %1469 = and i64 %1467, 4294967295
  %1470 = icmp slt i64 %1468, 0
  br i1 %1470, label %1481, label %1471

1471:                                             ; preds = %1464
  %1472 = load i64, ptr %893, align 8
  %1473 = icmp slt i64 %1468, %1472
  br i1 %1473, label %1474, label %1481

1474:                                             ; preds = %1471
  %1475 = load ptr, ptr %890, align 8
  %1476 = trunc nuw nsw i64 %1468 to i32
  %1477 = getelementptr inbounds %struct.nl_table, ptr %1475, i32 %1476, i32 8
  %1478 = load i64, ptr %1477, align 8
  %1479 = icmp slt i64 %1469, %1478
  %1480 = add nuw i64 %1462, 1
  br i1 %1479, label %1461, label %1481

1481:                                             ; preds = %1474, %1471, %1464
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.18) #22
  br label %1482

1482:                                             ; preds = %1461, %1481, %1458, %1447, %1444
  %1483 = phi i64 [ %1446, %1444 ], [ %1460, %1458 ], [ 0, %1447 ], [ 5, %1481 ], [ 0, %1461 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %12) #24
  br label %1484

1484:                                             ; preds = %1482, %1429
  %1485 = phi i64 [ %1431, %1429 ], [ %1483, %1482 ]
  %1486 = icmp eq i64 %1485, 0
  br i1 %1486, label %1714, label %1487

1487:                                             ; preds = %1484, %913, %909
  %1488 = getelementptr inbounds i8, ptr %816, i32 232
  %1489 = load i64, ptr %1488, align 8
  br label %1712

1490:                                             ; preds = %1708, %877
  %1491 = phi i64 [ %1711, %1708 ], [ 0, %877 ]
  %1492 = icmp eq i64 %1491, %879
  br i1 %1492, label %1714, label %1493

1493:                                             ; preds = %1490
  %1494 = load i64, ptr %843, align 8
  %1495 = icmp eq i64 %1494, %878
  br i1 %1495, label %1496, label %1497

1496:                                             ; preds = %1493
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.17) #22
  br label %1712

1497:                                             ; preds = %1493
  %1498 = load ptr, ptr %829, align 8
  %1499 = trunc i64 %1494 to i32
  %1500 = getelementptr inbounds %struct.nl_block, ptr %1498, i32 %1499
  %1501 = load ptr, ptr %18, align 8
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %9) #24
  %1502 = getelementptr inbounds i8, ptr %1500, i32 16
  store ptr %1502, ptr %9, align 16
  %1503 = getelementptr inbounds i8, ptr %1500, i32 24
  store ptr %1503, ptr %844, align 4
  %1504 = getelementptr inbounds i8, ptr %1500, i32 32
  store ptr %1504, ptr %845, align 8
  %1505 = getelementptr inbounds i8, ptr %1500, i32 40
  store ptr %1505, ptr %846, align 4
  %1506 = getelementptr inbounds i8, ptr %1500, i32 48
  store ptr %1506, ptr %847, align 16
  %1507 = getelementptr inbounds i8, ptr %1500, i32 56
  store ptr %1507, ptr %848, align 4
  %1508 = getelementptr inbounds i8, ptr %1500, i32 64
  store ptr %1508, ptr %849, align 8
  %1509 = getelementptr inbounds i8, ptr %1500, i32 72
  store ptr %1509, ptr %850, align 4
  %1510 = getelementptr inbounds i8, ptr %1500, i32 80
  store ptr %1510, ptr %851, align 16
  %1511 = getelementptr inbounds i8, ptr %1500, i32 88
  store ptr %1511, ptr %852, align 4
  %1512 = getelementptr inbounds i8, ptr %1500, i32 96
  store ptr %1512, ptr %853, align 8
  %1513 = getelementptr inbounds i8, ptr %1500, i32 104
  store ptr %1513, ptr %854, align 4
  br label %1514

1514:                                             ; preds = %1517, %1497
  %1515 = phi i64 [ 0, %1497 ], [ %1525, %1517 ]
  %1516 = icmp eq i64 %1515, 12
  br i1 %1516, label %1526, label %1517

1517:                                             ; preds = %1514
  %1518 = icmp eq i64 %1515, 10
  %1519 = select i1 %1518, i64 1099511627776, i64 2147483647
  %1520 = trunc nuw i64 %1515 to i32
  %1521 = getelementptr inbounds [12 x ptr], ptr %9, i32 0, i32 %1520
  %1522 = load ptr, ptr %1521, align 4
  %1523 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %1519, ptr noundef %1522) #22
  %1524 = icmp eq i64 %1523, 0
  %1525 = add nuw nsw i64 %1515, 1
  br i1 %1524, label %1514, label %1701

1526:                                             ; preds = %1514
  %1527 = getelementptr inbounds i8, ptr %1500, i32 112
  %1528 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -9223372036854775808, i64 noundef 9223372036854775807, ptr noundef nonnull %1527) #22
  %1529 = icmp eq i64 %1528, 0
  br i1 %1529, label %1530, label %1701

1530:                                             ; preds = %1526
  store i64 %859, ptr %1500, align 8
  %1531 = getelementptr inbounds i8, ptr %1501, i32 148
  %1532 = load ptr, ptr %1531, align 4
  %1533 = getelementptr inbounds %struct.nl_connection, ptr %1532, i32 %871, i32 1
  %1534 = load i64, ptr %1533, align 8
  %1535 = getelementptr inbounds i8, ptr %1500, i32 8
  store i64 %1534, ptr %1535, align 8
  %1536 = load i64, ptr %1502, align 8
  %1537 = getelementptr inbounds i8, ptr %1501, i32 72
  %1538 = load i64, ptr %1537, align 8
  %1539 = icmp slt i64 %1536, %1538
  br i1 %1539, label %1540, label %1698

1540:                                             ; preds = %1530
  %1541 = load i64, ptr %1504, align 8
  %1542 = getelementptr inbounds i8, ptr %1501, i32 80
  %1543 = load i64, ptr %1542, align 8
  %1544 = icmp slt i64 %1541, %1543
  br i1 %1544, label %1545, label %1698

1545:                                             ; preds = %1540
  %1546 = load i64, ptr %1503, align 8
  %1547 = getelementptr inbounds i8, ptr %1501, i32 136
  %1548 = load ptr, ptr %1547, align 8
  %1549 = trunc i64 %1536 to i32
  %1550 = getelementptr inbounds %struct.nl_population, ptr %1548, i32 %1549
  %1551 = getelementptr inbounds i8, ptr %1550, i32 56
  %1552 = load i64, ptr %1551, align 8
  %1553 = icmp slt i64 %1546, %1552
  br i1 %1553, label %1554, label %1698

1554:                                             ; preds = %1545
  %1555 = load i64, ptr %1505, align 8
  %1556 = load i64, ptr %1506, align 8
  %1557 = add nsw i64 %1556, %1555
  %1558 = getelementptr inbounds i8, ptr %1550, i32 8
  %1559 = load i64, ptr %1558, align 8
  %1560 = icmp sgt i64 %1557, %1559
  br i1 %1560, label %1698, label %1561

1561:                                             ; preds = %1554
  %1562 = getelementptr inbounds i8, ptr %1501, i32 140
  %1563 = load ptr, ptr %1562, align 4
  %1564 = trunc i64 %1541 to i32
  %1565 = getelementptr inbounds %struct.nl_target, ptr %1563, i32 %1564
  %1566 = getelementptr inbounds i8, ptr %1565, i32 8
  %1567 = load i64, ptr %1566, align 8
  %1568 = trunc i64 %1567 to i32
  %1569 = getelementptr inbounds %struct.nl_population, ptr %1548, i32 %1568
  %1570 = load i64, ptr %1507, align 8
  switch i64 %1570, label %1698 [
    i64 0, label %1571
    i64 2, label %1571
    i64 4, label %1571
  ]

1571:                                             ; preds = %1561, %1561, %1561
  %1572 = load i64, ptr %1513, align 8
  %1573 = icmp eq i64 %1572, 0
  br i1 %1573, label %1578, label %1574

1574:                                             ; preds = %1571
  %1575 = getelementptr inbounds i8, ptr %1565, i32 24
  %1576 = load i64, ptr %1575, align 8
  %1577 = icmp eq i64 %1572, %1576
  br i1 %1577, label %1578, label %1698

1578:                                             ; preds = %1574, %1571
  %1579 = load i64, ptr %1508, align 8
  %1580 = icmp eq i64 %1579, 0
  br i1 %1580, label %1585, label %1581

1581:                                             ; preds = %1578
  %1582 = icmp ne i64 %1570, 4
  %1583 = icmp sgt i64 %1579, 1
  %1584 = or i1 %1582, %1583
  br i1 %1584, label %1698, label %1598

1585:                                             ; preds = %1578
  %1586 = icmp eq i64 %1570, 0
  br i1 %1586, label %1587, label %1598

1587:                                             ; preds = %1585
  %1588 = load i64, ptr %1510, align 8
  %1589 = load i64, ptr %1511, align 8
  %1590 = add nsw i64 %1589, %1588
  %1591 = getelementptr inbounds i8, ptr %1569, i32 8
  %1592 = load i64, ptr %1591, align 8
  %1593 = icmp sgt i64 %1590, %1592
  br i1 %1593, label %1698, label %1594

1594:                                             ; preds = %1587
  %1595 = mul nsw i64 %1589, %1556
  %1596 = load i64, ptr %1512, align 8
  %1597 = icmp eq i64 %1595, %1596
  br i1 %1597, label %1636, label %1698

1598:                                             ; preds = %1585, %1581
  %1599 = add nsw i64 %1556, 1
  %1600 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1599, i64 noundef 8) #22
  %1601 = getelementptr inbounds i8, ptr %1500, i32 120
  store ptr %1600, ptr %1601, align 8
  %1602 = icmp eq ptr %1600, null
  br i1 %1602, label %1701, label %1603

1603:                                             ; preds = %1598
  %1604 = load i64, ptr %1512, align 8
  %1605 = load i64, ptr %1507, align 8
  %1606 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1604, i64 noundef %1605) #22
  %1607 = getelementptr inbounds i8, ptr %1500, i32 124
  store ptr %1606, ptr %1607, align 4
  %1608 = icmp eq ptr %1606, null
  br i1 %1608, label %1701, label %1609

1609:                                             ; preds = %1603
  %1610 = load ptr, ptr %1601, align 8
  %1611 = load i64, ptr %1506, align 8
  %1612 = load i64, ptr %1610, align 8
  %1613 = icmp eq i64 %1612, 0
  br i1 %1613, label %1614, label %1698

1614:                                             ; preds = %1609
  %1615 = load i64, ptr %1512, align 8
  %1616 = trunc i64 %1611 to i32
  %1617 = getelementptr inbounds i64, ptr %1610, i32 %1616
  %1618 = load i64, ptr %1617, align 8
  %1619 = icmp eq i64 %1618, %1615
  br i1 %1619, label %1620, label %1698

1620:                                             ; preds = %1614
  %1621 = call i64 @llvm.smax.i64(i64 %1611, i64 0)
  br label %1622

1622:                                             ; preds = %1626, %1620
  %1623 = phi i64 [ %1630, %1626 ], [ 0, %1620 ]
  %1624 = phi i64 [ %1627, %1626 ], [ 0, %1620 ]
  %1625 = icmp eq i64 %1624, %1621
  br i1 %1625, label %1634, label %1626

1626:                                             ; preds = %1622
  %1627 = add nuw i64 %1624, 1
  %1628 = trunc i64 %1627 to i32
  %1629 = getelementptr inbounds i64, ptr %1610, i32 %1628
  %1630 = load i64, ptr %1629, align 8
  %1631 = icmp sgt i64 %1623, %1630
  br i1 %1631, label %1632, label %1622

1632:                                             ; preds = %1626
  %1633 = icmp slt i64 %1624, %1611
  br i1 %1633, label %1698, label %1634

1634:                                             ; preds = %1622, %1632
  %1635 = load i64, ptr %1513, align 8
  br label %1636

1636:                                             ; preds = %1634, %1594
  %1637 = phi i64 [ %1615, %1634 ], [ %1595, %1594 ]
  %1638 = phi i64 [ %1635, %1634 ], [ %1572, %1594 ]
  %1639 = icmp eq i64 %1638, 0
  br i1 %1639, label %1646, label %1640

1640:                                             ; preds = %1636
  %1641 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1637, i64 noundef %1638) #22
  %1642 = getelementptr inbounds i8, ptr %1500, i32 128
  store ptr %1641, ptr %1642, align 8
  %1643 = icmp eq ptr %1641, null
  br i1 %1643, label %1701, label %1644

1644:                                             ; preds = %1640
  %1645 = load i64, ptr %1512, align 8
  br label %1646

1646:                                             ; preds = %1644, %1636
  %1647 = phi i64 [ %1645, %1644 ], [ %1637, %1636 ]
  %1648 = icmp eq i64 %1647, 0
  br i1 %1648, label %1651, label %1649

1649:                                             ; preds = %1646
  %1650 = load i64, ptr %1509, align 8
  br label %1651

1651:                                             ; preds = %1649, %1646
  %1652 = phi i64 [ %1650, %1649 ], [ 0, %1646 ]
  %1653 = load i64, ptr %1508, align 8
  %1654 = icmp eq i64 %1653, 0
  br i1 %1654, label %1681, label %1655

1655:                                             ; preds = %1651
  %1656 = getelementptr inbounds i8, ptr %1500, i32 124
  %1657 = getelementptr inbounds i8, ptr %1569, i32 16
  %1658 = getelementptr inbounds i8, ptr %1569, i32 8
  %1659 = call i64 @llvm.smax.i64(i64 %1647, i64 0)
  br label %1660

1660:                                             ; preds = %1674, %1655
  %1661 = phi i32 [ %1675, %1674 ], [ 0, %1655 ]
  %1662 = phi i64 [ %1676, %1674 ], [ 0, %1655 ]
  %1663 = icmp eq i64 %1662, %1659
  br i1 %1663, label %1677, label %1664

1664:                                             ; preds = %1660
  %1665 = load ptr, ptr %1656, align 4
  %1666 = trunc i64 %1662 to i32
  %1667 = getelementptr inbounds i32, ptr %1665, i32 %1666
  %1668 = load i32, ptr %1667, align 4
  %1669 = zext i32 %1668 to i64
  %1670 = load i64, ptr %1657, align 8
  %1671 = srem i64 %1669, %1670
  %1672 = load i64, ptr %1658, align 8
  %1673 = icmp slt i64 %1671, %1672
  br i1 %1673, label %1674, label %1698

1674:                                             ; preds = %1664
  %1675 = call i32 @llvm.umax.i32(i32 %1668, i32 %1661)
  %1676 = add nuw i64 %1662, 1
  br label %1660

1677:                                             ; preds = %1660
  %1678 = zext i32 %1661 to i64
  %1679 = load i64, ptr %1657, align 8
  %1680 = sdiv i64 %1678, %1679
  br label %1691

1681:                                             ; preds = %1651
  %1682 = load i64, ptr %1507, align 8
  %1683 = icmp eq i64 %1682, 0
  br i1 %1683, label %1691, label %1684

1684:                                             ; preds = %1681
  %1685 = getelementptr inbounds i8, ptr %1500, i32 124
  %1686 = load ptr, ptr %1685, align 4
  %1687 = getelementptr inbounds i8, ptr %1569, i32 8
  %1688 = load i64, ptr %1687, align 8
  %1689 = call fastcc i64 @nl_below(ptr noundef %1686, i64 noundef %1682, i64 noundef %1647, i64 noundef %1688) #22
  %1690 = icmp eq i64 %1689, 0
  br i1 %1690, label %1698, label %1691

1691:                                             ; preds = %1684, %1681, %1677
  %1692 = phi i64 [ %1680, %1677 ], [ %1652, %1684 ], [ %1652, %1681 ]
  %1693 = getelementptr inbounds i8, ptr %1565, i32 32
  %1694 = load i64, ptr %1693, align 8
  %1695 = icmp sgt i64 %1694, %1692
  br i1 %1695, label %1700, label %1696

1696:                                             ; preds = %1691
  %1697 = add nsw i64 %1692, 1
  store i64 %1697, ptr %1693, align 8
  br label %1700

1698:                                             ; preds = %1684, %1632, %1614, %1609, %1594, %1587, %1581, %1574, %1561, %1554, %1545, %1540, %1530, %1664
  %1699 = phi ptr [ @.str.21, %1664 ], [ @.str.19, %1554 ], [ @.str.19, %1545 ], [ @.str.19, %1540 ], [ @.str.19, %1530 ], [ @.str.20, %1581 ], [ @.str.20, %1574 ], [ @.str.20, %1561 ], [ @.str.21, %1594 ], [ @.str.21, %1587 ], [ @.str.27, %1632 ], [ @.str.27, %1614 ], [ @.str.27, %1609 ], [ @.str.21, %1684 ]
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull %1699) #22
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %9) #24
  br label %1705

1700:                                             ; preds = %1696, %1691
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %9) #24
  br label %1708

1701:                                             ; preds = %1517, %1640, %1603, %1598, %1526
  %1702 = getelementptr inbounds i8, ptr %1501, i32 232
  %1703 = load i64, ptr %1702, align 8
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %9) #24
  %1704 = icmp eq i64 %1703, 0
  br i1 %1704, label %1708, label %1705

1705:                                             ; preds = %1701, %1698
  %1706 = getelementptr inbounds i8, ptr %816, i32 232
  %1707 = load i64, ptr %1706, align 8
  br label %1712

1708:                                             ; preds = %1701, %1700
  %1709 = load i64, ptr %843, align 8
  %1710 = add nsw i64 %1709, 1
  store i64 %1710, ptr %843, align 8
  %1711 = add nuw i64 %1491, 1
  br label %1490

1712:                                             ; preds = %1705, %1496, %1487, %866
  %1713 = phi i64 [ %1707, %1705 ], [ 5, %1496 ], [ %1489, %1487 ], [ %868, %866 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %14) #24
  br label %1716

1714:                                             ; preds = %1490, %1484
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %14) #24
  %1715 = add nuw nsw i64 %859, 1
  br label %858

1716:                                             ; preds = %1712, %855, %819
  %1717 = phi i64 [ %821, %819 ], [ %857, %855 ], [ %1713, %1712 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #24
  %1718 = icmp eq i64 %1717, 0
  br i1 %1718, label %1719, label %1813

1719:                                             ; preds = %1716, %862
  %1720 = load ptr, ptr %18, align 8
  %1721 = getelementptr inbounds i8, ptr %1720, i32 80
  %1722 = getelementptr inbounds i8, ptr %1720, i32 140
  %1723 = getelementptr inbounds i8, ptr %1720, i32 136
  %1724 = getelementptr inbounds i8, ptr %1720, i32 24
  br label %1725

1725:                                             ; preds = %1798, %1719
  %1726 = phi i64 [ 0, %1719 ], [ %1799, %1798 ]
  %1727 = load i64, ptr %1721, align 8
  %1728 = icmp slt i64 %1726, %1727
  br i1 %1728, label %1729, label %1803

1729:                                             ; preds = %1725
  %1730 = load ptr, ptr %1722, align 4
  %1731 = trunc i64 %1726 to i32
  %1732 = getelementptr inbounds %struct.nl_target, ptr %1730, i32 %1731
  %1733 = load ptr, ptr %1723, align 8
  %1734 = getelementptr inbounds i8, ptr %1732, i32 8
  %1735 = load i64, ptr %1734, align 8
  %1736 = trunc i64 %1735 to i32
  %1737 = getelementptr inbounds %struct.nl_population, ptr %1733, i32 %1736
  %1738 = getelementptr inbounds i8, ptr %1737, i32 16
  %1739 = load i64, ptr %1738, align 8
  %1740 = getelementptr inbounds i8, ptr %1732, i32 24
  %1741 = load i64, ptr %1740, align 8
  %1742 = mul nsw i64 %1741, %1739
  %1743 = getelementptr inbounds i8, ptr %1732, i32 40
  store i64 %1742, ptr %1743, align 8
  %1744 = getelementptr inbounds i8, ptr %1732, i32 32
  %1745 = load i64, ptr %1744, align 8
  %1746 = call fastcc ptr @nl_take(ptr noundef nonnull %1720, i64 noundef %1745, i64 noundef %1742) #22
  %1747 = getelementptr inbounds i8, ptr %1732, i32 56
  store ptr %1746, ptr %1747, align 8
  %1748 = getelementptr inbounds i8, ptr %1732, i32 16
  %1749 = load i64, ptr %1748, align 8
  %1750 = icmp eq i64 %1749, 0
  br i1 %1750, label %1753, label %1751

1751:                                             ; preds = %1729
  %1752 = load i64, ptr %1738, align 8
  br label %1753

1753:                                             ; preds = %1751, %1729
  %1754 = phi i64 [ %1752, %1751 ], [ 0, %1729 ]
  %1755 = load i64, ptr %1724, align 8
  %1756 = sdiv i64 %1755, 8
  %1757 = call fastcc ptr @nl_take(ptr noundef nonnull %1720, i64 noundef %1754, i64 noundef %1756) #22
  %1758 = getelementptr inbounds i8, ptr %1732, i32 60
  store ptr %1757, ptr %1758, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #24
  %1759 = load ptr, ptr %1747, align 8
  %1760 = icmp eq ptr %1759, null
  %1761 = icmp eq ptr %1757, null
  %1762 = or i1 %1761, %1760
  br i1 %1762, label %1771, label %1763

1763:                                             ; preds = %1753
  %1764 = load i64, ptr %1744, align 8
  %1765 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %1764, ptr noundef nonnull %7) #22
  %1766 = icmp eq i64 %1765, 0
  br i1 %1766, label %1767, label %1771

1767:                                             ; preds = %1763
  %1768 = load i64, ptr %7, align 8
  %1769 = getelementptr inbounds i8, ptr %1737, i32 8
  %1770 = call i64 @llvm.smax.i64(i64 %1768, i64 0)
  br label %1774

1771:                                             ; preds = %1763, %1753
  %1772 = getelementptr inbounds i8, ptr %1720, i32 232
  %1773 = load i64, ptr %1772, align 8
  br label %1800

1774:                                             ; preds = %1796, %1767
  %1775 = phi i64 [ %1797, %1796 ], [ 0, %1767 ]
  %1776 = icmp eq i64 %1775, %1770
  br i1 %1776, label %1798, label %1777

1777:                                             ; preds = %1774
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8) #24
  %1778 = load i64, ptr %1744, align 8
  %1779 = add nsw i64 %1778, -1
  %1780 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %1779, ptr noundef nonnull %8) #22
  %1781 = icmp eq i64 %1780, 0
  br i1 %1781, label %1782, label %1793

1782:                                             ; preds = %1777
  %1783 = load ptr, ptr %1747, align 8
  %1784 = load i64, ptr %8, align 8
  %1785 = load i64, ptr %1743, align 8
  %1786 = mul nsw i64 %1785, %1784
  %1787 = trunc i64 %1786 to i32
  %1788 = getelementptr inbounds i8, ptr %1783, i32 %1787
  %1789 = load i64, ptr %1769, align 8
  %1790 = load i64, ptr %1740, align 8
  %1791 = call fastcc i64 @nl_copy_section(ptr noundef nonnull %18, ptr noundef %1788, i64 noundef %1789, i64 noundef %1790) #22
  %1792 = icmp eq i64 %1791, 0
  br i1 %1792, label %1796, label %1793

1793:                                             ; preds = %1782, %1777
  %1794 = getelementptr inbounds i8, ptr %1720, i32 232
  %1795 = load i64, ptr %1794, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #24
  br label %1800

1796:                                             ; preds = %1782
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #24
  %1797 = add nuw i64 %1775, 1
  br label %1774

1798:                                             ; preds = %1774
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #24
  %1799 = add nuw nsw i64 %1726, 1
  br label %1725

1800:                                             ; preds = %1793, %1771
  %1801 = phi i64 [ %1795, %1793 ], [ %1773, %1771 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #24
  %1802 = icmp eq i64 %1801, 0
  br i1 %1802, label %1803, label %1813

1803:                                             ; preds = %1725, %1800
  %1804 = load i64, ptr %594, align 8
  %1805 = load i64, ptr %593, align 8
  %1806 = icmp eq i64 %1804, %1805
  br i1 %1806, label %1807, label %1812

1807:                                             ; preds = %1803
  %1808 = load i64, ptr %591, align 8
  %1809 = load i64, ptr %590, align 8
  %1810 = icmp eq i64 %1808, %1809
  br i1 %1810, label %1811, label %1812

1811:                                             ; preds = %1807
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %18) #24
  br label %1817

1812:                                             ; preds = %1803, %1807
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.3) #22
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %18) #24
  br label %2477

1813:                                             ; preds = %660, %670, %710, %811, %826, %1716, %1800
  %1814 = getelementptr inbounds i8, ptr %21, i32 232
  %1815 = load i64, ptr %1814, align 8
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %18) #24
  %1816 = icmp eq i64 %1815, 0
  br i1 %1816, label %1817, label %2477

1817:                                             ; preds = %1811, %1813
  %1818 = getelementptr inbounds i8, ptr %21, i32 104
  %1819 = load i64, ptr %1818, align 8
  %1820 = call i64 @llvm.smax.i64(i64 %1819, i64 0)
  br label %1821

1821:                                             ; preds = %1870, %1817
  %1822 = phi i64 [ 0, %1817 ], [ %1873, %1870 ]
  %1823 = phi i64 [ 0, %1817 ], [ %1872, %1870 ]
  %1824 = phi i64 [ 0, %1817 ], [ %1867, %1870 ]
  %1825 = phi i64 [ 0, %1817 ], [ %1868, %1870 ]
  %1826 = icmp eq i64 %1822, %1820
  br i1 %1826, label %1827, label %1853

1827:                                             ; preds = %1821
  %1828 = getelementptr inbounds i8, ptr %21, i32 208
  %1829 = load i64, ptr %1828, align 8
  %1830 = icmp eq i64 %1829, 0
  %1831 = select i1 %1830, i64 0, i64 %1825
  %1832 = load i64, ptr %35, align 8
  %1833 = sdiv i64 %1832, 8
  %1834 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1831, i64 noundef %1833) #22
  %1835 = getelementptr inbounds i8, ptr %21, i32 176
  store ptr %1834, ptr %1835, align 8
  %1836 = load i64, ptr %1828, align 8
  %1837 = icmp eq i64 %1836, 0
  %1838 = select i1 %1837, i64 0, i64 %1824
  %1839 = load i64, ptr %35, align 8
  %1840 = sdiv i64 %1839, 8
  %1841 = shl nsw i64 %1840, 4
  %1842 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1838, i64 noundef %1841) #22
  %1843 = getelementptr inbounds i8, ptr %21, i32 168
  store ptr %1842, ptr %1843, align 8
  %1844 = load i64, ptr %1828, align 8
  %1845 = icmp eq i64 %1844, 0
  %1846 = select i1 %1845, i64 0, i64 %1824
  %1847 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1846, i64 noundef 4) #22
  %1848 = getelementptr inbounds i8, ptr %21, i32 172
  store ptr %1847, ptr %1848, align 4
  %1849 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1823, i64 noundef 24) #22
  %1850 = getelementptr inbounds i8, ptr %21, i32 160
  store ptr %1849, ptr %1850, align 8
  %1851 = load ptr, ptr %1835, align 8
  %1852 = icmp eq ptr %1851, null
  br i1 %1852, label %1903, label %1895

1853:                                             ; preds = %1821
  %1854 = load ptr, ptr %73, align 4
  %1855 = trunc i64 %1822 to i32
  %1856 = getelementptr inbounds %struct.nl_connection, ptr %1854, i32 %1855
  %1857 = getelementptr inbounds i8, ptr %1856, i32 112
  %1858 = load i64, ptr %1857, align 8
  %1859 = getelementptr inbounds i8, ptr %1856, i32 200
  %1860 = load i64, ptr %1859, align 8
  %1861 = getelementptr inbounds i8, ptr %1856, i32 264
  %1862 = load i64, ptr %1861, align 8
  %1863 = getelementptr inbounds i8, ptr %1856, i32 272
  %1864 = call i64 @llvm.smax.i64(i64 %1862, i64 0)
  br label %1865

1865:                                             ; preds = %1874, %1853
  %1866 = phi i64 [ 0, %1853 ], [ %1894, %1874 ]
  %1867 = phi i64 [ %1824, %1853 ], [ %1893, %1874 ]
  %1868 = phi i64 [ %1825, %1853 ], [ %1891, %1874 ]
  %1869 = icmp eq i64 %1866, %1864
  br i1 %1869, label %1870, label %1874

1870:                                             ; preds = %1865
  %1871 = mul nsw i64 %1860, %1858
  %1872 = add nsw i64 %1871, %1823
  %1873 = add nuw i64 %1822, 1
  br label %1821

1874:                                             ; preds = %1865
  %1875 = load ptr, ptr %1863, align 8
  %1876 = trunc i64 %1866 to i32
  %1877 = getelementptr inbounds %struct.nl_table, ptr %1875, i32 %1876
  %1878 = load ptr, ptr %63, align 8
  %1879 = getelementptr inbounds i8, ptr %1877, i32 8
  %1880 = load i64, ptr %1879, align 8
  %1881 = trunc i64 %1880 to i32
  %1882 = getelementptr inbounds %struct.nl_population, ptr %1878, i32 %1881, i32 2
  %1883 = load i64, ptr %1882, align 8
  %1884 = getelementptr inbounds i8, ptr %1877, i32 16
  %1885 = load i64, ptr %1884, align 8
  %1886 = trunc i64 %1885 to i32
  %1887 = getelementptr inbounds %struct.nl_population, ptr %1878, i32 %1886, i32 2
  %1888 = load i64, ptr %1887, align 8
  %1889 = getelementptr inbounds i8, ptr %1877, i32 64
  %1890 = load i64, ptr %1889, align 8
  %1891 = call i64 @llvm.smax.i64(i64 %1890, i64 %1868)
  %1892 = call i64 @llvm.smax.i64(i64 %1883, i64 %1867)
  %1893 = call i64 @llvm.smax.i64(i64 %1888, i64 %1892)
  %1894 = add nuw i64 %1866, 1
  br label %1865

1895:                                             ; preds = %1827
  %1896 = load ptr, ptr %1843, align 8
  %1897 = icmp eq ptr %1896, null
  br i1 %1897, label %1903, label %1898

1898:                                             ; preds = %1895
  %1899 = load ptr, ptr %1848, align 4
  %1900 = icmp eq ptr %1899, null
  %1901 = icmp eq ptr %1849, null
  %1902 = or i1 %1901, %1900
  br i1 %1902, label %1903, label %1907

1903:                                             ; preds = %1898, %1895, %1827
  %1904 = getelementptr inbounds i8, ptr %21, i32 232
  %1905 = load i64, ptr %1904, align 8
  %1906 = icmp eq i64 %1905, 0
  br i1 %1906, label %1907, label %2477

1907:                                             ; preds = %1903, %1898
  %1908 = load i64, ptr %1818, align 8
  %1909 = call i64 @llvm.smax.i64(i64 %1908, i64 0)
  br label %1910

1910:                                             ; preds = %1933, %1907
  %1911 = phi i64 [ 0, %1907 ], [ %1934, %1933 ]
  %1912 = phi i64 [ 0, %1907 ], [ %1931, %1933 ]
  %1913 = icmp eq i64 %1911, %1909
  br i1 %1913, label %1923, label %1914

1914:                                             ; preds = %1910
  %1915 = load ptr, ptr %73, align 4
  %1916 = trunc i64 %1911 to i32
  %1917 = getelementptr inbounds %struct.nl_connection, ptr %1915, i32 %1916
  %1918 = getelementptr inbounds i8, ptr %1917, i32 112
  %1919 = load i64, ptr %1918, align 8
  %1920 = getelementptr inbounds i8, ptr %1917, i32 176
  %1921 = getelementptr inbounds i8, ptr %1917, i32 264
  %1922 = call i64 @llvm.smax.i64(i64 %1919, i64 0)
  br label %1929

1923:                                             ; preds = %1910
  %1924 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1912, i64 noundef 48) #22
  %1925 = getelementptr inbounds i8, ptr %21, i32 156
  store ptr %1924, ptr %1925, align 4
  %1926 = icmp eq ptr %1924, null
  br i1 %1926, label %2054, label %1927

1927:                                             ; preds = %1923
  %1928 = getelementptr inbounds i8, ptr %21, i32 120
  br label %1944

1929:                                             ; preds = %1935, %1914
  %1930 = phi i64 [ %1943, %1935 ], [ 0, %1914 ]
  %1931 = phi i64 [ %1942, %1935 ], [ %1912, %1914 ]
  %1932 = icmp eq i64 %1930, %1922
  br i1 %1932, label %1933, label %1935

1933:                                             ; preds = %1929
  %1934 = add nuw i64 %1911, 1
  br label %1910

1935:                                             ; preds = %1929
  %1936 = load ptr, ptr %1920, align 8
  %1937 = trunc i64 %1930 to i32
  %1938 = getelementptr inbounds %struct.nl_driver, ptr %1936, i32 %1937, i32 1
  %1939 = load i64, ptr %1938, align 8
  %1940 = load i64, ptr %1921, align 8
  %1941 = mul nsw i64 %1940, %1939
  %1942 = add nsw i64 %1941, %1931
  %1943 = add nuw i64 %1930, 1
  br label %1929

1944:                                             ; preds = %1957, %1927
  %1945 = phi i64 [ %1958, %1957 ], [ 0, %1927 ]
  %1946 = load i64, ptr %1818, align 8
  %1947 = icmp slt i64 %1945, %1946
  br i1 %1947, label %1948, label %2018

1948:                                             ; preds = %1944
  %1949 = trunc i64 %1945 to i32
  br label %1950

1950:                                             ; preds = %1978, %1948
  %1951 = phi i64 [ %1979, %1978 ], [ 0, %1948 ]
  %1952 = load ptr, ptr %73, align 4
  %1953 = getelementptr inbounds %struct.nl_connection, ptr %1952, i32 %1949
  %1954 = getelementptr inbounds i8, ptr %1953, i32 264
  %1955 = load i64, ptr %1954, align 8
  %1956 = icmp slt i64 %1951, %1955
  br i1 %1956, label %1959, label %1957

1957:                                             ; preds = %1950
  %1958 = add nuw nsw i64 %1945, 1
  br label %1944

1959:                                             ; preds = %1950
  %1960 = getelementptr inbounds i8, ptr %1953, i32 272
  %1961 = load ptr, ptr %1960, align 8
  %1962 = trunc i64 %1951 to i32
  %1963 = getelementptr inbounds %struct.nl_table, ptr %1961, i32 %1962
  %1964 = getelementptr inbounds i8, ptr %1963, i32 176
  %1965 = getelementptr inbounds i8, ptr %1953, i32 112
  %1966 = getelementptr inbounds i8, ptr %1953, i32 176
  %1967 = getelementptr inbounds i8, ptr %1963, i32 72
  %1968 = getelementptr inbounds i8, ptr %1963, i32 8
  br label %1969

1969:                                             ; preds = %1987, %1959
  %1970 = phi i64 [ 0, %1959 ], [ %1988, %1987 ]
  %1971 = load i64, ptr %1965, align 8
  %1972 = icmp slt i64 %1970, %1971
  br i1 %1972, label %1973, label %1978

1973:                                             ; preds = %1969
  %1974 = load i64, ptr %1964, align 8
  %1975 = icmp sgt i64 %1974, 0
  br i1 %1975, label %1976, label %1978

1976:                                             ; preds = %1973
  %1977 = trunc i64 %1970 to i32
  br label %1980

1978:                                             ; preds = %1973, %1969
  %1979 = add nuw nsw i64 %1951, 1
  br label %1950

1980:                                             ; preds = %2011, %1976
  %1981 = phi i64 [ %2017, %2011 ], [ 0, %1976 ]
  %1982 = load ptr, ptr %1966, align 8
  %1983 = getelementptr inbounds %struct.nl_driver, ptr %1982, i32 %1977
  %1984 = getelementptr inbounds i8, ptr %1983, i32 8
  %1985 = load i64, ptr %1984, align 8
  %1986 = icmp slt i64 %1981, %1985
  br i1 %1986, label %1989, label %1987

1987:                                             ; preds = %1980
  %1988 = add nuw nsw i64 %1970, 1
  br label %1969

1989:                                             ; preds = %1980
  %1990 = load ptr, ptr %1967, align 8
  %1991 = getelementptr inbounds i8, ptr %1983, i32 16
  %1992 = load ptr, ptr %1991, align 8
  %1993 = trunc i64 %1981 to i32
  %1994 = getelementptr inbounds i64, ptr %1992, i32 %1993
  %1995 = load i64, ptr %1994, align 8
  %1996 = trunc i64 %1995 to i32
  %1997 = getelementptr i64, ptr %1990, i32 %1996
  %1998 = getelementptr i8, ptr %1997, i32 8
  %1999 = load i64, ptr %1998, align 8
  %2000 = load i64, ptr %1968, align 8
  %2001 = call fastcc ptr @nl_history_of(ptr noundef %21, i64 noundef %2000, i64 noundef %1999) #22
  %2002 = icmp eq ptr %2001, null
  br i1 %2002, label %2003, label %2011

2003:                                             ; preds = %1989
  %2004 = load ptr, ptr %1925, align 4
  %2005 = load i64, ptr %1928, align 8
  %2006 = add nsw i64 %2005, 1
  store i64 %2006, ptr %1928, align 8
  %2007 = trunc i64 %2005 to i32
  %2008 = getelementptr inbounds %struct.nl_history, ptr %2004, i32 %2007
  %2009 = load i64, ptr %1968, align 8
  store i64 %2009, ptr %2008, align 8
  %2010 = getelementptr inbounds i8, ptr %2008, i32 8
  store i64 %1999, ptr %2010, align 8
  br label %2011

2011:                                             ; preds = %2003, %1989
  %2012 = phi ptr [ %2001, %1989 ], [ %2008, %2003 ]
  %2013 = load i64, ptr %1964, align 8
  %2014 = getelementptr inbounds i8, ptr %2012, i32 16
  %2015 = load i64, ptr %2014, align 8
  %2016 = call i64 @llvm.smax.i64(i64 %2013, i64 %2015)
  store i64 %2016, ptr %2014, align 8
  %2017 = add nuw nsw i64 %1981, 1
  br label %1980

2018:                                             ; preds = %1944, %2043
  %2019 = phi i64 [ %2053, %2043 ], [ 0, %1944 ]
  %2020 = load i64, ptr %1928, align 8
  %2021 = icmp slt i64 %2019, %2020
  br i1 %2021, label %2022, label %2058

2022:                                             ; preds = %2018
  %2023 = load ptr, ptr %1925, align 4
  %2024 = trunc i64 %2019 to i32
  %2025 = getelementptr inbounds %struct.nl_history, ptr %2023, i32 %2024
  %2026 = load ptr, ptr %63, align 8
  %2027 = load i64, ptr %2025, align 8
  %2028 = trunc i64 %2027 to i32
  %2029 = getelementptr inbounds %struct.nl_population, ptr %2026, i32 %2028
  %2030 = getelementptr inbounds i8, ptr %2029, i32 16
  %2031 = load i64, ptr %2030, align 8
  %2032 = getelementptr inbounds i8, ptr %2029, i32 88
  %2033 = load ptr, ptr %2032, align 8
  %2034 = getelementptr inbounds i8, ptr %2025, i32 8
  %2035 = load i64, ptr %2034, align 8
  %2036 = trunc i64 %2035 to i32
  %2037 = getelementptr inbounds %struct.nl_slot, ptr %2033, i32 %2036, i32 1
  %2038 = load i64, ptr %2037, align 8
  %2039 = icmp eq i64 %2038, 2
  br i1 %2039, label %2043, label %2040

2040:                                             ; preds = %2022
  %2041 = load i64, ptr %35, align 8
  %2042 = sdiv i64 %2041, 8
  br label %2043

2043:                                             ; preds = %2040, %2022
  %2044 = phi i64 [ %2042, %2040 ], [ 8, %2022 ]
  %2045 = mul nsw i64 %2044, %2031
  %2046 = getelementptr inbounds i8, ptr %2025, i32 32
  store i64 %2045, ptr %2046, align 8
  %2047 = getelementptr inbounds i8, ptr %2025, i32 16
  %2048 = load i64, ptr %2047, align 8
  %2049 = add nsw i64 %2048, 1
  %2050 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2049, i64 noundef %2045) #22
  %2051 = getelementptr inbounds i8, ptr %2025, i32 40
  store ptr %2050, ptr %2051, align 8
  %2052 = icmp eq ptr %2050, null
  %2053 = add nuw nsw i64 %2019, 1
  br i1 %2052, label %2054, label %2018

2054:                                             ; preds = %2043, %1923
  %2055 = getelementptr inbounds i8, ptr %21, i32 232
  %2056 = load i64, ptr %2055, align 8
  %2057 = icmp eq i64 %2056, 0
  br i1 %2057, label %2058, label %2477

2058:                                             ; preds = %2018, %2054
  br label %2059

2059:                                             ; preds = %2058, %2078
  %2060 = phi i64 [ %2085, %2078 ], [ 0, %2058 ]
  %2061 = phi i64 [ %2079, %2078 ], [ 0, %2058 ]
  %2062 = load i64, ptr %56, align 8
  %2063 = icmp slt i64 %2060, %2062
  br i1 %2063, label %2064, label %2110

2064:                                             ; preds = %2059
  %2065 = load ptr, ptr %68, align 8
  %2066 = trunc i64 %2060 to i32
  %2067 = getelementptr inbounds %struct.nl_probe, ptr %2065, i32 %2066
  %2068 = getelementptr inbounds i8, ptr %2067, i32 32
  %2069 = load i64, ptr %2068, align 8
  %2070 = getelementptr inbounds i8, ptr %2067, i32 24
  %2071 = getelementptr inbounds i8, ptr %2067, i32 44
  %2072 = getelementptr inbounds i8, ptr %2067, i32 56
  %2073 = load i64, ptr %2070, align 8
  %2074 = call i64 @llvm.smax.i64(i64 %2073, i64 0)
  br label %2075

2075:                                             ; preds = %2100, %2064
  %2076 = phi i64 [ 0, %2064 ], [ %2101, %2100 ]
  %2077 = icmp eq i64 %2076, %2074
  br i1 %2077, label %2078, label %2086

2078:                                             ; preds = %2075
  %2079 = call i64 @llvm.smax.i64(i64 %2069, i64 %2061)
  %2080 = load i64, ptr %2072, align 8
  %2081 = add nsw i64 %2080, 1
  %2082 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2081, i64 noundef 8) #22
  %2083 = getelementptr inbounds i8, ptr %2067, i32 72
  store ptr %2082, ptr %2083, align 8
  %2084 = icmp eq ptr %2082, null
  %2085 = add nuw nsw i64 %2060, 1
  br i1 %2084, label %2116, label %2059

2086:                                             ; preds = %2075
  %2087 = load ptr, ptr %73, align 4
  %2088 = load ptr, ptr %2071, align 4
  %2089 = trunc i64 %2076 to i32
  %2090 = getelementptr inbounds i64, ptr %2088, i32 %2089
  %2091 = load i64, ptr %2090, align 8
  %2092 = trunc i64 %2091 to i32
  %2093 = getelementptr inbounds %struct.nl_connection, ptr %2087, i32 %2092
  %2094 = getelementptr inbounds i8, ptr %2093, i32 264
  %2095 = getelementptr inbounds i8, ptr %2093, i32 272
  br label %2096

2096:                                             ; preds = %2102, %2086
  %2097 = phi i64 [ 0, %2086 ], [ %2109, %2102 ]
  %2098 = load i64, ptr %2094, align 8
  %2099 = icmp slt i64 %2097, %2098
  br i1 %2099, label %2102, label %2100

2100:                                             ; preds = %2096
  %2101 = add nuw i64 %2076, 1
  br label %2075

2102:                                             ; preds = %2096
  %2103 = load ptr, ptr %2095, align 8
  %2104 = trunc i64 %2097 to i32
  %2105 = getelementptr inbounds %struct.nl_table, ptr %2103, i32 %2104, i32 29
  %2106 = load i64, ptr %2105, align 8
  %2107 = load i64, ptr %2072, align 8
  %2108 = call i64 @llvm.smax.i64(i64 %2106, i64 %2107)
  store i64 %2108, ptr %2072, align 8
  %2109 = add nuw nsw i64 %2097, 1
  br label %2096

2110:                                             ; preds = %2059
  %2111 = load i64, ptr %35, align 8
  %2112 = sdiv i64 %2111, 8
  %2113 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2061, i64 noundef %2112) #22
  %2114 = getelementptr inbounds i8, ptr %21, i32 180
  store ptr %2113, ptr %2114, align 4
  %2115 = icmp eq ptr %2113, null
  br i1 %2115, label %2116, label %2120

2116:                                             ; preds = %2078, %2110
  %2117 = getelementptr inbounds i8, ptr %21, i32 232
  %2118 = load i64, ptr %2117, align 8
  %2119 = icmp eq i64 %2118, 0
  br i1 %2119, label %2120, label %2477

2120:                                             ; preds = %2116, %2110
  %2121 = getelementptr inbounds i8, ptr %21, i32 128
  %2122 = getelementptr inbounds i8, ptr %21, i32 232
  br label %2123

2123:                                             ; preds = %2362, %2120
  %2124 = phi i64 [ %2363, %2362 ], [ 0, %2120 ]
  %2125 = load i64, ptr %1818, align 8
  %2126 = icmp slt i64 %2124, %2125
  br i1 %2126, label %2127, label %2367

2127:                                             ; preds = %2123
  %2128 = load ptr, ptr %73, align 4
  %2129 = trunc i64 %2124 to i32
  %2130 = getelementptr inbounds %struct.nl_connection, ptr %2128, i32 %2129
  %2131 = getelementptr inbounds i8, ptr %2130, i32 104
  %2132 = load i64, ptr %2131, align 8
  %2133 = getelementptr inbounds i8, ptr %2130, i32 264
  %2134 = load i64, ptr %2133, align 8
  %2135 = mul nsw i64 %2134, %2132
  %2136 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2135, i64 noundef 72) #22
  %2137 = getelementptr inbounds i8, ptr %2130, i32 288
  store ptr %2136, ptr %2137, align 8
  %2138 = icmp eq ptr %2136, null
  br i1 %2138, label %2364, label %2139

2139:                                             ; preds = %2127
  %2140 = getelementptr inbounds i8, ptr %2130, i32 272
  %2141 = getelementptr inbounds i8, ptr %2130, i32 112
  %2142 = getelementptr inbounds i8, ptr %2130, i32 80
  %2143 = getelementptr inbounds i8, ptr %2130, i32 136
  %2144 = getelementptr inbounds i8, ptr %2130, i32 232
  %2145 = getelementptr inbounds i8, ptr %2130, i32 240
  %2146 = getelementptr inbounds i8, ptr %2130, i32 280
  %2147 = getelementptr inbounds i8, ptr %2130, i32 172
  br label %2148

2148:                                             ; preds = %2360, %2139
  %2149 = phi i64 [ %2361, %2360 ], [ 0, %2139 ]
  %2150 = load i64, ptr %2133, align 8
  %2151 = icmp slt i64 %2149, %2150
  br i1 %2151, label %2152, label %2362

2152:                                             ; preds = %2148
  %2153 = load ptr, ptr %2140, align 8
  %2154 = trunc i64 %2149 to i32
  %2155 = getelementptr inbounds %struct.nl_table, ptr %2153, i32 %2154
  %2156 = call fastcc ptr @nl_make_frame(ptr noundef %21, ptr noundef nonnull %2130, ptr noundef %2155) #22
  %2157 = getelementptr inbounds i8, ptr %2155, i32 196
  store ptr %2156, ptr %2157, align 4
  %2158 = icmp eq ptr %2156, null
  br i1 %2158, label %2364, label %2159

2159:                                             ; preds = %2152
  %2160 = call fastcc ptr @nl_make_frame(ptr noundef %21, ptr noundef nonnull %2130, ptr noundef nonnull %2155) #22
  %2161 = getelementptr inbounds i8, ptr %2155, i32 200
  store ptr %2160, ptr %2161, align 8
  %2162 = icmp eq ptr %2160, null
  br i1 %2162, label %2364, label %2163

2163:                                             ; preds = %2159
  %2164 = load i64, ptr %2141, align 8
  %2165 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2164, i64 noundef 4) #22
  %2166 = getelementptr inbounds i8, ptr %2155, i32 208
  store ptr %2165, ptr %2166, align 8
  %2167 = icmp eq ptr %2165, null
  br i1 %2167, label %2274, label %2168

2168:                                             ; preds = %2163
  %2169 = getelementptr inbounds i8, ptr %2155, i32 16
  %2170 = getelementptr inbounds i8, ptr %2155, i32 76
  br label %2171

2171:                                             ; preds = %2232, %2168
  %2172 = phi i64 [ 0, %2168 ], [ %2181, %2232 ]
  %2173 = load i64, ptr %2141, align 8
  %2174 = icmp slt i64 %2172, %2173
  br i1 %2174, label %2175, label %2277

2175:                                             ; preds = %2171
  %2176 = load i64, ptr %2169, align 8
  %2177 = load ptr, ptr %2170, align 4
  %2178 = load i64, ptr %2142, align 8
  %2179 = load i64, ptr %2131, align 8
  %2180 = load i64, ptr %2143, align 8
  %2181 = add nuw nsw i64 %2172, 1
  %2182 = add i64 %2178, %2181
  %2183 = add i64 %2182, %2179
  %2184 = add i64 %2183, %2180
  %2185 = trunc i64 %2184 to i32
  %2186 = getelementptr inbounds i64, ptr %2177, i32 %2185
  %2187 = load i64, ptr %2186, align 8
  %2188 = load i64, ptr %2121, align 8
  %2189 = call i64 @llvm.smax.i64(i64 %2188, i64 0)
  %2190 = load ptr, ptr %1850, align 8
  br label %2191

2191:                                             ; preds = %2203, %2175
  %2192 = phi i64 [ 0, %2175 ], [ %2204, %2203 ]
  %2193 = icmp eq i64 %2192, %2189
  br i1 %2193, label %2205, label %2194

2194:                                             ; preds = %2191
  %2195 = trunc i64 %2192 to i32
  %2196 = getelementptr inbounds %struct.nl_total, ptr %2190, i32 %2195
  %2197 = load i64, ptr %2196, align 8
  %2198 = icmp eq i64 %2197, %2176
  br i1 %2198, label %2199, label %2203

2199:                                             ; preds = %2194
  %2200 = getelementptr inbounds i8, ptr %2196, i32 8
  %2201 = load i64, ptr %2200, align 8
  %2202 = icmp eq i64 %2201, %2187
  br i1 %2202, label %2226, label %2203

2203:                                             ; preds = %2199, %2194
  %2204 = add nuw i64 %2192, 1
  br label %2191

2205:                                             ; preds = %2191
  %2206 = add nsw i64 %2188, 1
  store i64 %2206, ptr %2121, align 8
  %2207 = trunc i64 %2188 to i32
  %2208 = getelementptr inbounds %struct.nl_total, ptr %2190, i32 %2207
  store i64 %2176, ptr %2208, align 8
  %2209 = getelementptr inbounds i8, ptr %2208, i32 8
  store i64 %2187, ptr %2209, align 8
  %2210 = load ptr, ptr %63, align 8
  %2211 = trunc i64 %2176 to i32
  %2212 = getelementptr inbounds %struct.nl_population, ptr %2210, i32 %2211, i32 2
  %2213 = load i64, ptr %2212, align 8
  %2214 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2213, i64 noundef 8) #22
  %2215 = getelementptr inbounds i8, ptr %2208, i32 16
  store ptr %2214, ptr %2215, align 8
  %2216 = load ptr, ptr %63, align 8
  %2217 = getelementptr inbounds %struct.nl_population, ptr %2216, i32 %2211, i32 1
  %2218 = load i64, ptr %2217, align 8
  %2219 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2218, i64 noundef 1) #22
  %2220 = getelementptr inbounds i8, ptr %2208, i32 20
  store ptr %2219, ptr %2220, align 4
  %2221 = load ptr, ptr %2215, align 8
  %2222 = icmp eq ptr %2221, null
  %2223 = icmp eq ptr %2219, null
  %2224 = or i1 %2223, %2222
  %2225 = select i1 %2224, ptr null, ptr %2208
  br label %2226

2226:                                             ; preds = %2199, %2205
  %2227 = phi ptr [ %2225, %2205 ], [ %2196, %2199 ]
  %2228 = load ptr, ptr %2166, align 8
  %2229 = trunc i64 %2172 to i32
  %2230 = getelementptr inbounds ptr, ptr %2228, i32 %2229
  store ptr %2227, ptr %2230, align 4
  %2231 = icmp eq ptr %2227, null
  br i1 %2231, label %2274, label %2232

2232:                                             ; preds = %2226, %2251
  %2233 = phi i64 [ %2252, %2251 ], [ 0, %2226 ]
  %2234 = load i64, ptr %2144, align 8
  %2235 = icmp slt i64 %2233, %2234
  br i1 %2235, label %2236, label %2171

2236:                                             ; preds = %2232
  %2237 = load ptr, ptr %2145, align 8
  %2238 = trunc i64 %2233 to i32
  %2239 = getelementptr inbounds %struct.nl_range, ptr %2237, i32 %2238
  %2240 = getelementptr inbounds i8, ptr %2239, i32 24
  %2241 = getelementptr inbounds i8, ptr %2239, i32 32
  %2242 = getelementptr inbounds i8, ptr %2239, i32 16
  br label %2243

2243:                                             ; preds = %2269, %2236
  %2244 = phi i64 [ 0, %2236 ], [ %2273, %2269 ]
  %2245 = load i64, ptr %2240, align 8
  %2246 = icmp slt i64 %2244, %2245
  br i1 %2246, label %2247, label %2251

2247:                                             ; preds = %2243
  %2248 = load i64, ptr %2239, align 8
  %2249 = load i64, ptr %2169, align 8
  %2250 = icmp eq i64 %2248, %2249
  br i1 %2250, label %2253, label %2251

2251:                                             ; preds = %2247, %2243
  %2252 = add nuw nsw i64 %2233, 1
  br label %2232

2253:                                             ; preds = %2247
  %2254 = load ptr, ptr %2166, align 8
  %2255 = getelementptr inbounds ptr, ptr %2254, i32 %2229
  %2256 = load ptr, ptr %2255, align 4
  %2257 = getelementptr inbounds i8, ptr %2256, i32 20
  %2258 = load ptr, ptr %2257, align 4
  %2259 = load ptr, ptr %2241, align 8
  %2260 = icmp eq ptr %2259, null
  br i1 %2260, label %2266, label %2261

2261:                                             ; preds = %2253
  %2262 = trunc i64 %2244 to i32
  %2263 = getelementptr inbounds i32, ptr %2259, i32 %2262
  %2264 = load i32, ptr %2263, align 4
  %2265 = zext i32 %2264 to i64
  br label %2269

2266:                                             ; preds = %2253
  %2267 = load i64, ptr %2242, align 8
  %2268 = add nsw i64 %2267, %2244
  br label %2269

2269:                                             ; preds = %2266, %2261
  %2270 = phi i64 [ %2265, %2261 ], [ %2268, %2266 ]
  %2271 = trunc i64 %2270 to i32
  %2272 = getelementptr inbounds i8, ptr %2258, i32 %2271
  store i8 1, ptr %2272, align 1
  %2273 = add nuw nsw i64 %2244, 1
  br label %2243

2274:                                             ; preds = %2226, %2163
  %2275 = load i64, ptr %2122, align 8
  %2276 = icmp eq i64 %2275, 0
  br i1 %2276, label %2277, label %2477

2277:                                             ; preds = %2171, %2274
  %2278 = load i64, ptr %2131, align 8
  %2279 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2278, i64 noundef 4) #22
  %2280 = getelementptr inbounds i8, ptr %2155, i32 212
  store ptr %2279, ptr %2280, align 4
  %2281 = icmp eq ptr %2279, null
  br i1 %2281, label %2357, label %2282

2282:                                             ; preds = %2277
  %2283 = load i64, ptr %2146, align 8
  br label %2284

2284:                                             ; preds = %2356, %2282
  %2285 = phi i64 [ 0, %2282 ], [ %2300, %2356 ]
  %2286 = load i64, ptr %2131, align 8
  %2287 = icmp slt i64 %2285, %2286
  br i1 %2287, label %2288, label %2360

2288:                                             ; preds = %2284
  %2289 = load ptr, ptr %2147, align 4
  %2290 = trunc i64 %2285 to i32
  %2291 = getelementptr inbounds %struct.nl_handler, ptr %2289, i32 %2290
  %2292 = load i64, ptr %2291, align 8
  %2293 = icmp eq i64 %2292, 0
  %2294 = select i1 %2293, i32 72, i32 76
  %2295 = getelementptr inbounds i8, ptr %2155, i32 %2294
  %2296 = load ptr, ptr %2295, align 4
  %2297 = select i1 %2293, i32 72, i32 80
  %2298 = getelementptr inbounds i8, ptr %2130, i32 %2297
  %2299 = load i64, ptr %2298, align 8
  %2300 = add nuw nsw i64 %2285, 1
  %2301 = add i64 %2299, %2300
  %2302 = trunc i64 %2301 to i32
  %2303 = getelementptr inbounds i64, ptr %2296, i32 %2302
  %2304 = load i64, ptr %2303, align 8
  br label %2305

2305:                                             ; preds = %2327, %2288
  %2306 = phi i64 [ %2283, %2288 ], [ %2328, %2327 ]
  %2307 = load i64, ptr %2146, align 8
  %2308 = icmp slt i64 %2306, %2307
  br i1 %2308, label %2314, label %2309

2309:                                             ; preds = %2305
  %2310 = load ptr, ptr %2280, align 4
  %2311 = getelementptr inbounds ptr, ptr %2310, i32 %2290
  %2312 = load ptr, ptr %2311, align 4
  %2313 = icmp eq ptr %2312, null
  br i1 %2313, label %2329, label %2356

2314:                                             ; preds = %2305
  %2315 = load ptr, ptr %2137, align 8
  %2316 = trunc i64 %2306 to i32
  %2317 = getelementptr inbounds %struct.nl_queue, ptr %2315, i32 %2316
  %2318 = load i64, ptr %2317, align 8
  %2319 = icmp eq i64 %2318, %2292
  br i1 %2319, label %2320, label %2327

2320:                                             ; preds = %2314
  %2321 = getelementptr inbounds i8, ptr %2317, i32 16
  %2322 = load i64, ptr %2321, align 8
  %2323 = icmp eq i64 %2322, %2304
  br i1 %2323, label %2324, label %2327

2324:                                             ; preds = %2320
  %2325 = load ptr, ptr %2280, align 4
  %2326 = getelementptr inbounds ptr, ptr %2325, i32 %2290
  store ptr %2317, ptr %2326, align 4
  br label %2327

2327:                                             ; preds = %2324, %2320, %2314
  %2328 = add nsw i64 %2306, 1
  br label %2305

2329:                                             ; preds = %2309
  %2330 = load ptr, ptr %2137, align 8
  %2331 = add nsw i64 %2307, 1
  store i64 %2331, ptr %2146, align 8
  %2332 = trunc i64 %2307 to i32
  %2333 = getelementptr inbounds %struct.nl_queue, ptr %2330, i32 %2332
  %2334 = load ptr, ptr %2280, align 4
  %2335 = getelementptr inbounds ptr, ptr %2334, i32 %2290
  store ptr %2333, ptr %2335, align 4
  store i64 %2292, ptr %2333, align 8
  %2336 = select i1 %2293, i32 8, i32 16
  %2337 = getelementptr inbounds i8, ptr %2155, i32 %2336
  %2338 = load i64, ptr %2337, align 8
  %2339 = getelementptr inbounds i8, ptr %2333, i32 8
  store i64 %2338, ptr %2339, align 8
  %2340 = getelementptr inbounds i8, ptr %2333, i32 16
  store i64 %2304, ptr %2340, align 8
  %2341 = select i1 %2293, i32 160, i32 168
  %2342 = getelementptr inbounds i8, ptr %2155, i32 %2341
  %2343 = load i64, ptr %2342, align 8
  %2344 = add nsw i64 %2343, 1
  %2345 = getelementptr inbounds i8, ptr %2333, i32 24
  store i64 %2344, ptr %2345, align 8
  %2346 = getelementptr inbounds i8, ptr %2333, i32 64
  store i32 -1, ptr %2346, align 8
  %2347 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2344, i64 noundef 4) #22
  %2348 = getelementptr inbounds i8, ptr %2333, i32 32
  store ptr %2347, ptr %2348, align 8
  %2349 = load i64, ptr %2345, align 8
  %2350 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2349, i64 noundef 4) #22
  %2351 = getelementptr inbounds i8, ptr %2333, i32 36
  store ptr %2350, ptr %2351, align 4
  %2352 = load ptr, ptr %2348, align 8
  %2353 = icmp eq ptr %2352, null
  %2354 = icmp eq ptr %2350, null
  %2355 = or i1 %2354, %2353
  br i1 %2355, label %2357, label %2356

2356:                                             ; preds = %2329, %2309
  br label %2284

2357:                                             ; preds = %2329, %2277
  %2358 = load i64, ptr %2122, align 8
  %2359 = icmp eq i64 %2358, 0
  br i1 %2359, label %2360, label %2477

2360:                                             ; preds = %2284, %2357
  %2361 = add nuw nsw i64 %2149, 1
  br label %2148

2362:                                             ; preds = %2148
  %2363 = add nuw nsw i64 %2124, 1
  br label %2123

2364:                                             ; preds = %2127, %2152, %2159
  %2365 = load i64, ptr %2122, align 8
  %2366 = icmp eq i64 %2365, 0
  br i1 %2366, label %2367, label %2477

2367:                                             ; preds = %2123, %2364
  %2368 = getelementptr inbounds i8, ptr %21, i32 184
  br label %2369

2369:                                             ; preds = %2472, %2367
  %2370 = phi i64 [ 0, %2367 ], [ %2473, %2472 ]
  %2371 = load i64, ptr %51, align 8
  %2372 = icmp slt i64 %2370, %2371
  br i1 %2372, label %2373, label %2478

2373:                                             ; preds = %2369
  %2374 = load ptr, ptr %63, align 8
  %2375 = trunc i64 %2370 to i32
  %2376 = getelementptr inbounds %struct.nl_population, ptr %2374, i32 %2375
  %2377 = getelementptr inbounds i8, ptr %2376, i32 64
  %2378 = load i64, ptr %2377, align 8
  %2379 = call fastcc i64 @nl_cell_aggregate(ptr noundef %2376, i64 noundef %2378) #22
  %2380 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2379, i64 noundef 8) #22
  %2381 = getelementptr inbounds i8, ptr %2376, i32 128
  store ptr %2380, ptr %2381, align 8
  %2382 = icmp eq ptr %2380, null
  br i1 %2382, label %2474, label %2383

2383:                                             ; preds = %2373
  %2384 = getelementptr inbounds i8, ptr %2376, i32 8
  %2385 = load i64, ptr %2384, align 8
  store i64 %2385, ptr %2380, align 8
  %2386 = getelementptr inbounds i8, ptr %2376, i32 16
  %2387 = load i64, ptr %2386, align 8
  %2388 = load ptr, ptr %2381, align 8
  %2389 = getelementptr inbounds i8, ptr %2388, i32 8
  store i64 %2387, ptr %2389, align 8
  %2390 = load i32, ptr %2368, align 8
  %2391 = zext i32 %2390 to i64
  %2392 = load ptr, ptr %2381, align 8
  %2393 = getelementptr inbounds i8, ptr %2392, i32 16
  store i64 %2391, ptr %2393, align 8
  %2394 = getelementptr inbounds i8, ptr %2376, i32 24
  %2395 = load i64, ptr %2394, align 8
  %2396 = load ptr, ptr %2381, align 8
  %2397 = getelementptr inbounds i8, ptr %2396, i32 24
  store i64 %2395, ptr %2397, align 8
  %2398 = getelementptr inbounds i8, ptr %2376, i32 40
  %2399 = getelementptr inbounds i8, ptr %2376, i32 112
  br label %2400

2400:                                             ; preds = %2407, %2383
  %2401 = phi i64 [ 0, %2383 ], [ %2417, %2407 ]
  %2402 = load i64, ptr %2398, align 8
  %2403 = icmp slt i64 %2401, %2402
  br i1 %2403, label %2407, label %2404

2404:                                             ; preds = %2400
  %2405 = getelementptr inbounds i8, ptr %2376, i32 48
  %2406 = getelementptr inbounds i8, ptr %2376, i32 104
  br label %2418

2407:                                             ; preds = %2400
  %2408 = load ptr, ptr %2399, align 8
  %2409 = trunc i64 %2401 to i32
  %2410 = getelementptr inbounds ptr, ptr %2408, i32 %2409
  %2411 = load ptr, ptr %2410, align 4
  %2412 = ptrtoint ptr %2411 to i32
  %2413 = zext i32 %2412 to i64
  %2414 = load ptr, ptr %2381, align 8
  %2415 = getelementptr i64, ptr %2414, i32 %2409
  %2416 = getelementptr i8, ptr %2415, i32 48
  store i64 %2413, ptr %2416, align 8
  %2417 = add nuw nsw i64 %2401, 1
  br label %2400

2418:                                             ; preds = %2425, %2404
  %2419 = phi i64 [ %2455, %2425 ], [ 0, %2404 ]
  %2420 = load i64, ptr %2405, align 8
  %2421 = icmp slt i64 %2419, %2420
  br i1 %2421, label %2425, label %2422

2422:                                             ; preds = %2418
  %2423 = getelementptr inbounds i8, ptr %2376, i32 56
  %2424 = getelementptr inbounds i8, ptr %2376, i32 116
  br label %2456

2425:                                             ; preds = %2418
  %2426 = load ptr, ptr %65, align 4
  %2427 = load i64, ptr %2406, align 8
  %2428 = add nsw i64 %2427, %2419
  %2429 = trunc i64 %2428 to i32
  %2430 = getelementptr inbounds %struct.nl_target, ptr %2426, i32 %2429, i32 9
  %2431 = load i64, ptr %2430, align 8
  %2432 = load ptr, ptr %2381, align 8
  %2433 = load i64, ptr %2398, align 8
  %2434 = add nuw i64 %2419, 6
  %2435 = add i64 %2434, %2420
  %2436 = add i64 %2435, %2433
  %2437 = trunc i64 %2436 to i32
  %2438 = getelementptr inbounds i64, ptr %2432, i32 %2437
  store i64 %2431, ptr %2438, align 8
  %2439 = load ptr, ptr %65, align 4
  %2440 = load i64, ptr %2406, align 8
  %2441 = add nsw i64 %2440, %2419
  %2442 = trunc i64 %2441 to i32
  %2443 = getelementptr inbounds %struct.nl_target, ptr %2439, i32 %2442, i32 8
  %2444 = load ptr, ptr %2443, align 4
  %2445 = ptrtoint ptr %2444 to i32
  %2446 = zext i32 %2445 to i64
  %2447 = load ptr, ptr %2381, align 8
  %2448 = load i64, ptr %2405, align 8
  %2449 = shl nsw i64 %2448, 1
  %2450 = load i64, ptr %2398, align 8
  %2451 = add i64 %2449, %2434
  %2452 = add i64 %2451, %2450
  %2453 = trunc i64 %2452 to i32
  %2454 = getelementptr inbounds i64, ptr %2447, i32 %2453
  store i64 %2446, ptr %2454, align 8
  %2455 = add nuw nsw i64 %2419, 1
  br label %2418

2456:                                             ; preds = %2460, %2422
  %2457 = phi i64 [ %2471, %2460 ], [ 0, %2422 ]
  %2458 = load i64, ptr %2423, align 8
  %2459 = icmp slt i64 %2457, %2458
  br i1 %2459, label %2460, label %2472

2460:                                             ; preds = %2456
  %2461 = load ptr, ptr %2424, align 4
  %2462 = trunc i64 %2457 to i32
  %2463 = getelementptr inbounds ptr, ptr %2461, i32 %2462
  %2464 = load ptr, ptr %2463, align 4
  %2465 = ptrtoint ptr %2464 to i32
  %2466 = zext i32 %2465 to i64
  %2467 = load ptr, ptr %2381, align 8
  %2468 = call fastcc i64 @nl_cell_event(ptr noundef nonnull %2376, i64 noundef %2457) #22
  %2469 = trunc i64 %2468 to i32
  %2470 = getelementptr inbounds i64, ptr %2467, i32 %2469
  store i64 %2466, ptr %2470, align 8
  %2471 = add nuw nsw i64 %2457, 1
  br label %2456

2472:                                             ; preds = %2456
  %2473 = add nuw nsw i64 %2370, 1
  br label %2369

2474:                                             ; preds = %2373
  %2475 = load i64, ptr %2122, align 8
  %2476 = icmp eq i64 %2475, 0
  br i1 %2476, label %2478, label %2477

2477:                                             ; preds = %2357, %2274, %2116, %1903, %2054, %1812, %2474, %2364, %1813
  call fastcc void @nl_give_up(ptr noundef nonnull %21, ptr noundef %4, i64 noundef %5) #22
  br label %2480

2478:                                             ; preds = %2369, %2474
  call fastcc void @nl_seek(ptr noundef nonnull %21, i64 noundef 0) #22
  %2479 = getelementptr inbounds i8, ptr %21, i32 240
  store i8 0, ptr %2479, align 1
  br label %2480

2480:                                             ; preds = %2478, %2477, %582, %571, %29
  %2481 = phi ptr [ null, %571 ], [ null, %2477 ], [ %21, %2478 ], [ null, %582 ], [ null, %29 ]
  ret ptr %2481
}

; Function Attrs: nounwind
define hidden i64 @nl_run(ptr noundef %0, i64 noundef %1) #0 {
  %3 = getelementptr inbounds i8, ptr %0, i32 232
  %4 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %5

5:                                                ; preds = %12, %2
  %6 = phi i64 [ 0, %2 ], [ %14, %12 ]
  %7 = icmp ne i64 %6, %4
  %8 = load i64, ptr %3, align 8
  %9 = icmp eq i64 %8, 0
  %10 = select i1 %7, i1 %9, i1 false
  br i1 %10, label %12, label %11

11:                                               ; preds = %5
  ret i64 %8

12:                                               ; preds = %5
  %13 = tail call fastcc i64 @nl_step(ptr noundef nonnull %0) #22
  %14 = add nuw i64 %6, 1
  br label %5
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind
define internal fastcc i64 @nl_step(ptr noundef %0) #0 {
  %2 = alloca [2 x ptr], align 4
  %3 = getelementptr inbounds i8, ptr %0, i32 72
  %4 = getelementptr inbounds i8, ptr %0, i32 136
  %5 = getelementptr inbounds i8, ptr %0, i32 192
  br label %6

6:                                                ; preds = %21, %1
  %7 = phi i64 [ 0, %1 ], [ %22, %21 ]
  %8 = load i64, ptr %3, align 8
  %9 = icmp slt i64 %7, %8
  br i1 %9, label %10, label %27

10:                                               ; preds = %6
  %11 = load ptr, ptr %4, align 8
  %12 = trunc i64 %7 to i32
  %13 = getelementptr inbounds %struct.nl_population, ptr %11, i32 %12
  %14 = getelementptr inbounds i8, ptr %13, i32 32
  %15 = load i64, ptr %14, align 8
  %16 = icmp eq i64 %15, 2
  br i1 %16, label %17, label %21

17:                                               ; preds = %10
  %18 = load i64, ptr %5, align 8
  %19 = tail call fastcc i64 @nl_report(ptr noundef nonnull %0, ptr noundef nonnull %13, i64 noundef 0, i64 noundef %18) #22
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %21, label %23

21:                                               ; preds = %17, %10
  %22 = add nuw nsw i64 %7, 1
  br label %6

23:                                               ; preds = %17
  %24 = getelementptr inbounds i8, ptr %0, i32 232
  %25 = load i64, ptr %24, align 8
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %27, label %1259

27:                                               ; preds = %6, %23
  %28 = getelementptr inbounds i8, ptr %0, i32 224
  %29 = load i64, ptr %28, align 8
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %88, label %31

31:                                               ; preds = %27
  store i64 0, ptr %28, align 8
  br label %32

32:                                               ; preds = %83, %31
  %33 = phi i64 [ 0, %31 ], [ %84, %83 ]
  %34 = load i64, ptr %3, align 8
  %35 = icmp slt i64 %33, %34
  br i1 %35, label %36, label %88

36:                                               ; preds = %32
  %37 = load ptr, ptr %4, align 8
  %38 = trunc i64 %33 to i32
  %39 = getelementptr inbounds %struct.nl_population, ptr %37, i32 %38
  %40 = getelementptr inbounds i8, ptr %39, i32 136
  %41 = load i64, ptr %40, align 8
  %42 = icmp eq i64 %41, 0
  br i1 %42, label %83, label %43

43:                                               ; preds = %36
  store i64 0, ptr %40, align 8
  %44 = getelementptr inbounds i8, ptr %39, i32 120
  %45 = load ptr, ptr %44, align 8
  store i64 0, ptr %45, align 8
  %46 = getelementptr inbounds i8, ptr %39, i32 8
  %47 = getelementptr inbounds i8, ptr %39, i32 132
  %48 = getelementptr inbounds i8, ptr %39, i32 116
  br label %49

49:                                               ; preds = %79, %43
  %50 = phi i64 [ 0, %43 ], [ %82, %79 ]
  %51 = load i64, ptr %46, align 8
  %52 = icmp slt i64 %50, %51
  br i1 %52, label %64, label %53

53:                                               ; preds = %49
  %54 = load ptr, ptr %44, align 8
  %55 = load i64, ptr %54, align 8
  %56 = getelementptr inbounds i8, ptr %39, i32 124
  %57 = load ptr, ptr %56, align 4
  %58 = load i64, ptr %57, align 8
  %59 = add nsw i64 %58, %55
  store i64 %59, ptr %57, align 8
  tail call fastcc void @nl_deliver(ptr noundef %0, i64 noundef %33, i64 noundef 0) #22
  %60 = load i64, ptr %5, align 8
  %61 = tail call fastcc i64 @nl_enqueue(ptr noundef %0, i64 noundef %33, i64 noundef %60) #22
  %62 = load ptr, ptr %44, align 8
  store i64 0, ptr %62, align 8
  %63 = icmp eq i64 %61, 0
  br i1 %63, label %83, label %85

64:                                               ; preds = %49
  %65 = load ptr, ptr %47, align 4
  %66 = trunc i64 %50 to i32
  %67 = getelementptr inbounds i8, ptr %65, i32 %66
  %68 = load i8, ptr %67, align 1
  %69 = icmp eq i8 %68, 0
  br i1 %69, label %79, label %70

70:                                               ; preds = %64
  %71 = load ptr, ptr %48, align 4
  %72 = load ptr, ptr %71, align 4
  %73 = load ptr, ptr %44, align 8
  %74 = load i64, ptr %73, align 8
  %75 = add nsw i64 %74, 1
  store i64 %75, ptr %73, align 8
  %76 = trunc i64 %74 to i32
  %77 = getelementptr inbounds i32, ptr %72, i32 %76
  store i32 %66, ptr %77, align 4
  %78 = load ptr, ptr %47, align 4
  br label %79

79:                                               ; preds = %70, %64
  %80 = phi ptr [ %78, %70 ], [ %65, %64 ]
  %81 = getelementptr inbounds i8, ptr %80, i32 %66
  store i8 0, ptr %81, align 1
  %82 = add nuw nsw i64 %50, 1
  br label %49

83:                                               ; preds = %53, %36
  %84 = add nuw nsw i64 %33, 1
  br label %32

85:                                               ; preds = %53
  %86 = getelementptr inbounds i8, ptr %0, i32 232
  %87 = load i64, ptr %86, align 8
  br label %1259

88:                                               ; preds = %32, %27
  tail call fastcc void @nl_clock(ptr noundef nonnull %0) #22
  %89 = tail call fastcc double @nl_time(ptr noundef nonnull readonly %0) #22
  %90 = getelementptr inbounds i8, ptr %0, i32 104
  %91 = getelementptr inbounds i8, ptr %0, i32 148
  %92 = getelementptr inbounds i8, ptr %2, i32 4
  %93 = getelementptr inbounds i8, ptr %0, i32 140
  br label %94

94:                                               ; preds = %110, %88
  %95 = phi i64 [ 0, %88 ], [ %111, %110 ]
  %96 = load i64, ptr %90, align 8
  %97 = icmp slt i64 %95, %96
  br i1 %97, label %98, label %160

98:                                               ; preds = %94
  %99 = load ptr, ptr %91, align 4
  %100 = trunc i64 %95 to i32
  %101 = getelementptr inbounds %struct.nl_connection, ptr %99, i32 %100
  %102 = getelementptr inbounds i8, ptr %101, i32 264
  %103 = getelementptr inbounds i8, ptr %101, i32 272
  %104 = getelementptr inbounds i8, ptr %101, i32 136
  %105 = getelementptr inbounds i8, ptr %101, i32 184
  br label %106

106:                                              ; preds = %124, %98
  %107 = phi i64 [ 0, %98 ], [ %125, %124 ]
  %108 = load i64, ptr %102, align 8
  %109 = icmp slt i64 %107, %108
  br i1 %109, label %112, label %110

110:                                              ; preds = %106
  %111 = add nuw nsw i64 %95, 1
  br label %94

112:                                              ; preds = %106
  %113 = load ptr, ptr %103, align 8
  %114 = trunc i64 %107 to i32
  %115 = getelementptr inbounds %struct.nl_table, ptr %113, i32 %114
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2) #24
  %116 = getelementptr inbounds i8, ptr %115, i32 196
  %117 = load ptr, ptr %116, align 4
  store ptr %117, ptr %2, align 4
  %118 = getelementptr inbounds i8, ptr %115, i32 200
  %119 = load ptr, ptr %118, align 8
  store ptr %119, ptr %92, align 4
  %120 = getelementptr inbounds i8, ptr %115, i32 216
  br label %121

121:                                              ; preds = %138, %112
  %122 = phi i64 [ 0, %112 ], [ %139, %138 ]
  %123 = icmp eq i64 %122, 2
  br i1 %123, label %124, label %126

124:                                              ; preds = %121
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2) #24
  %125 = add nuw nsw i64 %107, 1
  br label %106

126:                                              ; preds = %121
  %127 = load i64, ptr %5, align 8
  %128 = trunc nuw nsw i64 %122 to i32
  %129 = getelementptr inbounds [2 x ptr], ptr %2, i32 0, i32 %128
  %130 = load ptr, ptr %129, align 4
  %131 = getelementptr inbounds i8, ptr %130, i32 8
  store i64 %127, ptr %131, align 8
  %132 = getelementptr inbounds i8, ptr %130, i32 16
  store double %89, ptr %132, align 8
  %133 = getelementptr i8, ptr %130, i32 24
  br label %134

134:                                              ; preds = %140, %126
  %135 = phi i64 [ 0, %126 ], [ %159, %140 ]
  %136 = load i64, ptr %104, align 8
  %137 = icmp slt i64 %135, %136
  br i1 %137, label %140, label %138

138:                                              ; preds = %134
  %139 = add nuw nsw i64 %122, 1
  br label %121

140:                                              ; preds = %134
  %141 = load ptr, ptr %105, align 8
  %142 = trunc i64 %135 to i32
  %143 = getelementptr inbounds i64, ptr %141, i32 %142
  %144 = load i64, ptr %143, align 8
  %145 = load ptr, ptr %93, align 4
  %146 = icmp eq i64 %144, 0
  %147 = select i1 %146, i32 72, i32 76
  %148 = getelementptr inbounds i8, ptr %115, i32 %147
  %149 = load ptr, ptr %148, align 4
  %150 = tail call fastcc i64 @nl_end_target(ptr noundef nonnull %101, i64 noundef %144, ptr noundef %149, i64 noundef %135) #22
  %151 = trunc i64 %150 to i32
  %152 = getelementptr inbounds %struct.nl_target, ptr %145, i32 %151, i32 6
  %153 = load i64, ptr %152, align 8
  %154 = load i64, ptr %120, align 8
  %155 = shl nsw i64 %135, 3
  %156 = add nsw i64 %154, %155
  %157 = trunc i64 %156 to i32
  %158 = getelementptr i64, ptr %133, i32 %157
  store i64 %153, ptr %158, align 8
  %159 = add nuw nsw i64 %135, 1
  br label %134

160:                                              ; preds = %94
  %161 = getelementptr inbounds i8, ptr %0, i32 56
  %162 = load i64, ptr %161, align 8
  %163 = and i64 %162, 1
  %164 = icmp eq i64 %163, 0
  br i1 %164, label %166, label %165

165:                                              ; preds = %160
  tail call fastcc void @nl_take_probes(ptr noundef nonnull %0) #22
  br label %166

166:                                              ; preds = %165, %160
  %167 = getelementptr inbounds i8, ptr %0, i32 4
  %168 = getelementptr inbounds i8, ptr %0, i32 232
  br label %169

169:                                              ; preds = %394, %166
  %170 = phi i64 [ 0, %166 ], [ %395, %394 ]
  %171 = icmp eq i64 %170, 2
  br i1 %171, label %396, label %172

172:                                              ; preds = %169, %392
  %173 = phi i64 [ %393, %392 ], [ 0, %169 ]
  %174 = load i64, ptr %90, align 8
  %175 = icmp slt i64 %173, %174
  br i1 %175, label %176, label %394

176:                                              ; preds = %172
  %177 = load ptr, ptr %91, align 4
  %178 = trunc i64 %173 to i32
  %179 = getelementptr inbounds %struct.nl_connection, ptr %177, i32 %178
  %180 = getelementptr inbounds i8, ptr %179, i32 104
  %181 = getelementptr inbounds i8, ptr %179, i32 264
  %182 = getelementptr inbounds i8, ptr %179, i32 172
  %183 = getelementptr inbounds i8, ptr %179, i32 272
  br label %184

184:                                              ; preds = %390, %176
  %185 = phi i64 [ 0, %176 ], [ %391, %390 ]
  %186 = load i64, ptr %180, align 8
  %187 = icmp slt i64 %185, %186
  br i1 %187, label %188, label %392

188:                                              ; preds = %184
  %189 = trunc i64 %185 to i32
  br label %190

190:                                              ; preds = %388, %188
  %191 = phi i64 [ %389, %388 ], [ 0, %188 ]
  %192 = load i64, ptr %181, align 8
  %193 = icmp slt i64 %191, %192
  br i1 %193, label %194, label %390

194:                                              ; preds = %190
  %195 = load ptr, ptr %182, align 4
  %196 = getelementptr inbounds %struct.nl_handler, ptr %195, i32 %189
  %197 = load i64, ptr %196, align 8
  %198 = icmp eq i64 %197, %170
  br i1 %198, label %199, label %390

199:                                              ; preds = %194
  %200 = load ptr, ptr %183, align 8
  %201 = trunc i64 %191 to i32
  %202 = getelementptr inbounds %struct.nl_table, ptr %200, i32 %201
  %203 = getelementptr inbounds i8, ptr %202, i32 212
  %204 = load ptr, ptr %203, align 4
  %205 = getelementptr inbounds ptr, ptr %204, i32 %189
  %206 = load ptr, ptr %205, align 4
  %207 = getelementptr inbounds i8, ptr %206, i32 32
  %208 = load ptr, ptr %207, align 8
  %209 = load i64, ptr %5, align 8
  %210 = getelementptr inbounds i8, ptr %206, i32 24
  %211 = load i64, ptr %210, align 8
  %212 = srem i64 %209, %211
  %213 = trunc i64 %212 to i32
  %214 = getelementptr inbounds i32, ptr %208, i32 %213
  %215 = load i32, ptr %214, align 4
  %216 = add nsw i32 %215, -1
  %217 = getelementptr inbounds i8, ptr %206, i32 40
  %218 = getelementptr inbounds i8, ptr %196, i32 8
  %219 = getelementptr inbounds i8, ptr %202, i32 112
  %220 = getelementptr inbounds i8, ptr %202, i32 120
  %221 = getelementptr inbounds i8, ptr %202, i32 140
  %222 = getelementptr inbounds i8, ptr %202, i32 128
  %223 = getelementptr inbounds i8, ptr %202, i32 132
  %224 = getelementptr inbounds i8, ptr %202, i32 144
  %225 = getelementptr inbounds i8, ptr %202, i32 80
  %226 = getelementptr inbounds i8, ptr %202, i32 24
  %227 = getelementptr inbounds i8, ptr %202, i32 148
  %228 = getelementptr inbounds i8, ptr %202, i32 48
  %229 = getelementptr inbounds i8, ptr %202, i32 40
  %230 = getelementptr inbounds i8, ptr %202, i32 56
  %231 = getelementptr inbounds i8, ptr %202, i32 32
  %232 = getelementptr inbounds i8, ptr %202, i32 156
  %233 = getelementptr inbounds i8, ptr %202, i32 196
  %234 = getelementptr inbounds i8, ptr %196, i32 16
  br label %235

235:                                              ; preds = %384, %199
  %236 = phi i32 [ %216, %199 ], [ %245, %384 ]
  %237 = icmp slt i32 %236, 0
  br i1 %237, label %388, label %238

238:                                              ; preds = %235
  %239 = load ptr, ptr %217, align 8
  %240 = getelementptr inbounds %struct.nl_event, ptr %239, i32 %236
  %241 = load i32, ptr %240, align 4
  %242 = getelementptr inbounds i8, ptr %240, i32 4
  %243 = load i32, ptr %242, align 4
  %244 = getelementptr inbounds i8, ptr %240, i32 8
  %245 = load i32, ptr %244, align 4
  %246 = load i64, ptr %218, align 8
  %247 = icmp sgt i64 %246, -1
  br i1 %247, label %248, label %372

248:                                              ; preds = %238
  %249 = load i64, ptr %196, align 8
  %250 = icmp eq i64 %249, 0
  br i1 %250, label %251, label %261

251:                                              ; preds = %248
  %252 = sext i32 %243 to i64
  %253 = tail call fastcc i64 @nl_run_start(ptr noundef readonly %202, i64 noundef %252) #22
  %254 = tail call fastcc i64 @nl_run_end(ptr noundef readonly %202, i64 noundef %252) #22
  %255 = icmp slt i64 %253, %254
  br i1 %255, label %256, label %372

256:                                              ; preds = %251
  %257 = sext i32 %241 to i64
  %258 = tail call fastcc i64 @nl_run_delay(ptr noundef readonly %202, i64 noundef %252) #22
  %259 = tail call fastcc i64 @nl_run_row(ptr noundef %0, ptr noundef readonly %179, ptr noundef readonly %202, i64 noundef %246, i64 noundef %257, i64 noundef %253, i64 noundef %254, i64 noundef %258) #22
  %260 = icmp eq i64 %259, 0
  br i1 %260, label %372, label %385

261:                                              ; preds = %248
  %262 = load i64, ptr %219, align 8
  %263 = icmp eq i64 %262, 0
  br i1 %263, label %264, label %292

264:                                              ; preds = %261
  %265 = sext i32 %243 to i64
  %266 = load i64, ptr %228, align 8
  %267 = sub nsw i64 %265, %266
  %268 = load i64, ptr %229, align 8
  %269 = icmp ne i64 %268, 0
  %270 = icmp slt i64 %267, 0
  %271 = select i1 %269, i1 true, i1 %270
  br i1 %271, label %356, label %272

272:                                              ; preds = %264
  %273 = load i64, ptr %230, align 8
  %274 = icmp slt i64 %267, %273
  br i1 %274, label %275, label %356

275:                                              ; preds = %272, %283
  %276 = phi i64 [ %291, %283 ], [ 0, %272 ]
  %277 = load i64, ptr %231, align 8
  %278 = icmp slt i64 %276, %277
  br i1 %278, label %283, label %279

279:                                              ; preds = %275
  %280 = load ptr, ptr %232, align 4
  %281 = trunc i64 %277 to i32
  %282 = getelementptr inbounds i32, ptr %280, i32 %281
  br label %356

283:                                              ; preds = %275
  %284 = load i64, ptr %230, align 8
  %285 = mul nsw i64 %284, %276
  %286 = add nsw i64 %285, %267
  %287 = trunc i64 %286 to i32
  %288 = load ptr, ptr %232, align 4
  %289 = trunc i64 %276 to i32
  %290 = getelementptr inbounds i32, ptr %288, i32 %289
  store i32 %287, ptr %290, align 4
  %291 = add nuw nsw i64 %276, 1
  br label %275

292:                                              ; preds = %261
  %293 = load i64, ptr %220, align 8
  %294 = icmp slt i64 %293, 0
  br i1 %294, label %305, label %295

295:                                              ; preds = %292
  %296 = icmp eq i32 %243, 0
  %297 = load ptr, ptr %221, align 4
  br i1 %296, label %310, label %298

298:                                              ; preds = %295
  %299 = shl i32 %243, 3
  %300 = getelementptr i8, ptr %297, i32 %299
  %301 = getelementptr i8, ptr %300, i32 -4
  %302 = load i32, ptr %301, align 4
  %303 = shl i32 %243, 1
  %304 = or disjoint i32 %303, 1
  br label %310

305:                                              ; preds = %292
  %306 = load ptr, ptr %222, align 8
  %307 = getelementptr i32, ptr %306, i32 %243
  %308 = load i32, ptr %307, align 4
  %309 = getelementptr i8, ptr %307, i32 4
  br label %314

310:                                              ; preds = %298, %295
  %311 = phi i32 [ %304, %298 ], [ 1, %295 ]
  %312 = phi i32 [ %302, %298 ], [ 0, %295 ]
  %313 = getelementptr inbounds i32, ptr %297, i32 %311
  br label %314

314:                                              ; preds = %310, %305
  %315 = phi i32 [ %308, %305 ], [ %312, %310 ]
  %316 = phi ptr [ %309, %305 ], [ %313, %310 ]
  %317 = sext i32 %315 to i64
  %318 = load i32, ptr %316, align 4
  %319 = sext i32 %318 to i64
  %320 = tail call i64 @llvm.smax.i64(i64 %317, i64 %319)
  br label %321

321:                                              ; preds = %348, %314
  %322 = phi i64 [ 0, %314 ], [ %342, %348 ]
  %323 = phi i64 [ %317, %314 ], [ %355, %348 ]
  %324 = icmp eq i64 %323, %320
  %325 = load ptr, ptr %223, align 4
  br i1 %324, label %326, label %330

326:                                              ; preds = %321
  %327 = getelementptr inbounds i32, ptr %325, i32 %315
  %328 = load ptr, ptr %227, align 4
  %329 = sub nsw i64 %319, %317
  br label %356

330:                                              ; preds = %321
  %331 = trunc nsw i64 %323 to i32
  %332 = getelementptr inbounds i32, ptr %325, i32 %331
  %333 = load i32, ptr %332, align 4
  %334 = load ptr, ptr %224, align 8
  %335 = sdiv i32 %333, 64
  %336 = getelementptr inbounds i32, ptr %334, i32 %335
  %337 = load i32, ptr %336, align 4
  %338 = sext i32 %337 to i64
  %339 = tail call i64 @llvm.smax.i64(i64 %322, i64 %338)
  %340 = load ptr, ptr %225, align 8
  br label %341

341:                                              ; preds = %341, %330
  %342 = phi i64 [ %339, %330 ], [ %343, %341 ]
  %343 = add nsw i64 %342, 1
  %344 = trunc i64 %343 to i32
  %345 = getelementptr inbounds i32, ptr %340, i32 %344
  %346 = load i32, ptr %345, align 4
  %347 = icmp sgt i32 %346, %333
  br i1 %347, label %348, label %341

348:                                              ; preds = %341
  %349 = load i64, ptr %226, align 8
  %350 = add nsw i64 %349, %342
  %351 = trunc i64 %350 to i32
  %352 = load ptr, ptr %227, align 4
  %353 = sub i32 %331, %315
  %354 = getelementptr inbounds i32, ptr %352, i32 %353
  store i32 %351, ptr %354, align 4
  %355 = add nsw i64 %323, 1
  br label %321

356:                                              ; preds = %326, %279, %272, %264
  %357 = phi ptr [ null, %264 ], [ %280, %279 ], [ null, %272 ], [ %327, %326 ]
  %358 = phi ptr [ null, %264 ], [ %282, %279 ], [ null, %272 ], [ %328, %326 ]
  %359 = phi i64 [ 0, %264 ], [ %277, %279 ], [ 0, %272 ], [ %329, %326 ]
  %360 = load ptr, ptr %233, align 4
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef readonly %179, ptr noundef nonnull readonly %202, ptr noundef %360, i64 noundef 0) #22
  %361 = icmp sgt i64 %359, 0
  br i1 %361, label %362, label %372

362:                                              ; preds = %356
  %363 = load ptr, ptr %167, align 4
  %364 = load i64, ptr %218, align 8
  %365 = trunc i64 %364 to i32
  %366 = getelementptr inbounds ptr, ptr %363, i32 %365
  %367 = load ptr, ptr %366, align 4
  %368 = load ptr, ptr %233, align 4
  %369 = trunc i64 %359 to i32
  %370 = tail call i32 %367(ptr noundef %368, ptr noundef %357, ptr noundef %358, i32 noundef %241, i32 noundef %369) #26
  %371 = icmp eq i32 %370, 0
  br i1 %371, label %372, label %418

372:                                              ; preds = %362, %356, %256, %251, %238
  %373 = load i64, ptr %234, align 8
  %374 = icmp sgt i64 %373, -1
  br i1 %374, label %375, label %384

375:                                              ; preds = %372
  %376 = load ptr, ptr %233, align 4
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef readonly %179, ptr noundef readonly %202, ptr noundef %376, i64 noundef 0) #22
  %377 = load ptr, ptr %167, align 4
  %378 = load i64, ptr %234, align 8
  %379 = trunc i64 %378 to i32
  %380 = getelementptr inbounds ptr, ptr %377, i32 %379
  %381 = load ptr, ptr %380, align 4
  %382 = load ptr, ptr %233, align 4
  %383 = tail call i32 %381(ptr noundef %382, i32 noundef %241) #26
  br label %384

384:                                              ; preds = %375, %372
  br label %235

385:                                              ; preds = %256
  %386 = load i64, ptr %168, align 8
  %387 = icmp eq i64 %386, 0
  br i1 %387, label %388, label %1259

388:                                              ; preds = %235, %385
  %389 = add nuw nsw i64 %191, 1
  br label %190

390:                                              ; preds = %194, %190
  %391 = add nuw nsw i64 %185, 1
  br label %184

392:                                              ; preds = %184
  %393 = add nuw nsw i64 %173, 1
  br label %172

394:                                              ; preds = %172
  %395 = add nuw nsw i64 %170, 1
  br label %169

396:                                              ; preds = %169, %409
  %397 = phi i64 [ %410, %409 ], [ 0, %169 ]
  %398 = load i64, ptr %90, align 8
  %399 = icmp slt i64 %397, %398
  br i1 %399, label %400, label %422

400:                                              ; preds = %396
  %401 = trunc i64 %397 to i32
  br label %402

402:                                              ; preds = %411, %400
  %403 = phi i64 [ %417, %411 ], [ 0, %400 ]
  %404 = load ptr, ptr %91, align 4
  %405 = getelementptr inbounds %struct.nl_connection, ptr %404, i32 %401
  %406 = getelementptr inbounds i8, ptr %405, i32 280
  %407 = load i64, ptr %406, align 8
  %408 = icmp slt i64 %403, %407
  br i1 %408, label %411, label %409

409:                                              ; preds = %402
  %410 = add nuw nsw i64 %397, 1
  br label %396

411:                                              ; preds = %402
  %412 = getelementptr inbounds i8, ptr %405, i32 288
  %413 = load ptr, ptr %412, align 8
  %414 = trunc i64 %403 to i32
  %415 = getelementptr inbounds %struct.nl_queue, ptr %413, i32 %414
  %416 = load i64, ptr %5, align 8
  tail call fastcc void @nl_release_events(ptr noundef %415, i64 noundef %416) #22
  %417 = add nuw nsw i64 %403, 1
  br label %402

418:                                              ; preds = %362
  %419 = load ptr, ptr %233, align 4
  tail call fastcc void @nl_report_overflow(ptr noundef nonnull %0, ptr noundef readonly %179, ptr noundef nonnull readonly %202, ptr noundef %419) #22
  %420 = load i64, ptr %168, align 8
  %421 = icmp eq i64 %420, 0
  br i1 %421, label %422, label %1259

422:                                              ; preds = %396, %418
  %423 = getelementptr inbounds i8, ptr %0, i32 200
  %424 = load i64, ptr %423, align 8
  %425 = icmp eq i64 %424, 0
  br i1 %425, label %426, label %427

426:                                              ; preds = %430, %422
  br label %488

427:                                              ; preds = %422
  %428 = getelementptr inbounds i8, ptr %0, i32 80
  %429 = getelementptr inbounds i8, ptr %0, i32 24
  br label %430

430:                                              ; preds = %486, %427
  %431 = phi i64 [ 0, %427 ], [ %487, %486 ]
  %432 = load i64, ptr %428, align 8
  %433 = icmp slt i64 %431, %432
  br i1 %433, label %434, label %426

434:                                              ; preds = %430
  %435 = load ptr, ptr %93, align 4
  %436 = trunc i64 %431 to i32
  %437 = getelementptr inbounds %struct.nl_target, ptr %435, i32 %436
  %438 = getelementptr inbounds i8, ptr %437, i32 16
  %439 = load i64, ptr %438, align 8
  %440 = icmp eq i64 %439, 0
  br i1 %440, label %486, label %441

441:                                              ; preds = %434
  %442 = getelementptr inbounds i8, ptr %437, i32 56
  %443 = load ptr, ptr %442, align 8
  %444 = getelementptr inbounds i8, ptr %437, i32 48
  %445 = load i64, ptr %444, align 8
  %446 = getelementptr inbounds i8, ptr %437, i32 40
  %447 = load i64, ptr %446, align 8
  %448 = mul nsw i64 %447, %445
  %449 = trunc i64 %448 to i32
  %450 = getelementptr inbounds i8, ptr %443, i32 %449
  %451 = load ptr, ptr %4, align 8
  %452 = getelementptr inbounds i8, ptr %437, i32 8
  %453 = load i64, ptr %452, align 8
  %454 = trunc i64 %453 to i32
  %455 = getelementptr inbounds %struct.nl_population, ptr %451, i32 %454, i32 2
  %456 = load i64, ptr %455, align 8
  %457 = getelementptr inbounds i8, ptr %437, i32 64
  %458 = getelementptr inbounds i8, ptr %437, i32 60
  %459 = tail call i64 @llvm.smax.i64(i64 %456, i64 0)
  br label %460

460:                                              ; preds = %484, %441
  %461 = phi i64 [ 0, %441 ], [ %485, %484 ]
  %462 = icmp eq i64 %461, %459
  br i1 %462, label %463, label %466

463:                                              ; preds = %460
  %464 = trunc i64 %456 to i32
  %465 = shl i32 %464, 3
  tail call void @llvm.memset.p0.i32(ptr align 8 %450, i8 0, i32 %465, i1 false)
  br label %486

466:                                              ; preds = %460
  %467 = load i64, ptr %429, align 8
  %468 = icmp eq i64 %467, 32
  %469 = trunc i64 %461 to i32
  %470 = getelementptr inbounds i64, ptr %450, i32 %469
  %471 = load i64, ptr %470, align 8
  %472 = load double, ptr %457, align 8
  br i1 %468, label %473, label %479

473:                                              ; preds = %466
  %474 = sitofp i64 %471 to float
  %475 = fptrunc double %472 to float
  %476 = fmul float %474, %475
  %477 = load ptr, ptr %458, align 4
  %478 = getelementptr inbounds float, ptr %477, i32 %469
  store float %476, ptr %478, align 4
  br label %484

479:                                              ; preds = %466
  %480 = sitofp i64 %471 to double
  %481 = fmul double %472, %480
  %482 = load ptr, ptr %458, align 4
  %483 = getelementptr inbounds double, ptr %482, i32 %469
  store double %481, ptr %483, align 8
  br label %484

484:                                              ; preds = %479, %473
  %485 = add nuw i64 %461, 1
  br label %460

486:                                              ; preds = %463, %434
  %487 = add nuw nsw i64 %431, 1
  br label %430

488:                                              ; preds = %426, %504
  %489 = phi i64 [ %505, %504 ], [ 0, %426 ]
  %490 = load i64, ptr %3, align 8
  %491 = icmp slt i64 %489, %490
  br i1 %491, label %492, label %530

492:                                              ; preds = %488
  %493 = load ptr, ptr %4, align 8
  %494 = trunc i64 %489 to i32
  %495 = getelementptr inbounds %struct.nl_population, ptr %493, i32 %494
  %496 = getelementptr inbounds i8, ptr %495, i32 48
  %497 = getelementptr inbounds i8, ptr %495, i32 104
  %498 = getelementptr inbounds i8, ptr %495, i32 128
  %499 = getelementptr inbounds i8, ptr %495, i32 40
  br label %500

500:                                              ; preds = %506, %492
  %501 = phi i64 [ 0, %492 ], [ %529, %506 ]
  %502 = load i64, ptr %496, align 8
  %503 = icmp slt i64 %501, %502
  br i1 %503, label %506, label %504

504:                                              ; preds = %500
  %505 = add nuw nsw i64 %489, 1
  br label %488

506:                                              ; preds = %500
  %507 = load ptr, ptr %93, align 4
  %508 = load i64, ptr %497, align 8
  %509 = add nsw i64 %508, %501
  %510 = trunc i64 %509 to i32
  %511 = getelementptr inbounds %struct.nl_target, ptr %507, i32 %510
  %512 = getelementptr inbounds i8, ptr %511, i32 56
  %513 = load ptr, ptr %512, align 8
  %514 = getelementptr inbounds i8, ptr %511, i32 48
  %515 = load i64, ptr %514, align 8
  %516 = getelementptr inbounds i8, ptr %511, i32 40
  %517 = load i64, ptr %516, align 8
  %518 = mul nsw i64 %517, %515
  %519 = trunc i64 %518 to i32
  %520 = getelementptr inbounds i8, ptr %513, i32 %519
  %521 = ptrtoint ptr %520 to i32
  %522 = zext i32 %521 to i64
  %523 = load ptr, ptr %498, align 8
  %524 = load i64, ptr %499, align 8
  %525 = add nuw i64 %501, 6
  %526 = add i64 %525, %524
  %527 = trunc i64 %526 to i32
  %528 = getelementptr inbounds i64, ptr %523, i32 %527
  store i64 %522, ptr %528, align 8
  %529 = add nuw nsw i64 %501, 1
  br label %500

530:                                              ; preds = %488
  %531 = getelementptr inbounds i8, ptr %0, i32 208
  %532 = load i64, ptr %531, align 8
  %533 = icmp eq i64 %532, 0
  br i1 %533, label %534, label %566

534:                                              ; preds = %530
  %535 = tail call i64 @llvm.smax.i64(i64 %490, i64 0)
  br label %536

536:                                              ; preds = %561, %534
  %537 = phi i64 [ 0, %534 ], [ %562, %561 ]
  %538 = icmp eq i64 %537, %535
  br i1 %538, label %565, label %539

539:                                              ; preds = %536
  %540 = load ptr, ptr %4, align 8
  %541 = trunc i64 %537 to i32
  %542 = getelementptr inbounds %struct.nl_population, ptr %540, i32 %541
  %543 = getelementptr inbounds i8, ptr %542, i32 72
  %544 = load i64, ptr %543, align 8
  %545 = getelementptr inbounds i8, ptr %542, i32 92
  %546 = tail call i64 @llvm.smax.i64(i64 %544, i64 0)
  br label %547

547:                                              ; preds = %559, %539
  %548 = phi i64 [ %560, %559 ], [ 0, %539 ]
  %549 = icmp eq i64 %548, %546
  br i1 %549, label %561, label %550

550:                                              ; preds = %547
  %551 = load ptr, ptr %545, align 4
  %552 = trunc i64 %548 to i32
  %553 = getelementptr inbounds %struct.nl_launch, ptr %551, i32 %552
  %554 = load i64, ptr %553, align 8
  %555 = icmp eq i64 %554, 1
  br i1 %555, label %556, label %559

556:                                              ; preds = %550
  %557 = tail call fastcc i64 @nl_is_due(ptr noundef nonnull readonly %0, ptr noundef nonnull %553) #22
  %558 = icmp eq i64 %557, 0
  br i1 %558, label %559, label %563

559:                                              ; preds = %556, %550
  %560 = add nuw i64 %548, 1
  br label %547

561:                                              ; preds = %547
  %562 = add nuw i64 %537, 1
  br label %536

563:                                              ; preds = %556
  %564 = icmp slt i64 %537, %490
  br i1 %564, label %566, label %565

565:                                              ; preds = %536, %563
  br label %1168

566:                                              ; preds = %563, %530
  %567 = tail call fastcc i64 @nl_launch_all(ptr noundef %0, i64 noundef 0) #22
  %568 = icmp eq i64 %567, 0
  br i1 %568, label %569, label %572

569:                                              ; preds = %566
  %570 = tail call fastcc i64 @nl_launch_all(ptr noundef %0, i64 noundef 1) #22
  %571 = icmp eq i64 %570, 0
  br i1 %571, label %574, label %572

572:                                              ; preds = %569, %566
  %573 = load i64, ptr %168, align 8
  br label %1163

574:                                              ; preds = %569
  %575 = load i64, ptr %161, align 8
  %576 = and i64 %575, 2
  %577 = icmp eq i64 %576, 0
  br i1 %577, label %579, label %578

578:                                              ; preds = %574
  tail call fastcc void @nl_take_probes(ptr noundef nonnull %0) #22
  br label %579

579:                                              ; preds = %578, %574
  %580 = getelementptr inbounds i8, ptr %0, i32 88
  %581 = getelementptr inbounds i8, ptr %0, i32 144
  br label %582

582:                                              ; preds = %600, %579
  %583 = phi i64 [ 0, %579 ], [ %601, %600 ]
  %584 = load i64, ptr %580, align 8
  %585 = icmp slt i64 %583, %584
  br i1 %585, label %589, label %586

586:                                              ; preds = %582
  %587 = load i64, ptr %531, align 8
  %588 = icmp eq i64 %587, 0
  br i1 %588, label %1161, label %602

589:                                              ; preds = %582
  %590 = load ptr, ptr %581, align 8
  %591 = trunc i64 %583 to i32
  %592 = getelementptr inbounds %struct.nl_probe, ptr %590, i32 %591
  %593 = getelementptr inbounds i8, ptr %592, i32 24
  %594 = load i64, ptr %593, align 8
  %595 = icmp eq i64 %594, 0
  br i1 %595, label %600, label %596

596:                                              ; preds = %589
  %597 = load i64, ptr %5, align 8
  %598 = getelementptr inbounds i8, ptr %592, i32 48
  %599 = load double, ptr %598, align 8
  tail call fastcc void @nl_keep_probe(ptr noundef nonnull %592, i64 noundef %597, double noundef %599) #22
  br label %600

600:                                              ; preds = %596, %589
  %601 = add nuw nsw i64 %583, 1
  br label %582

602:                                              ; preds = %586
  %603 = getelementptr inbounds i8, ptr %0, i32 168
  %604 = getelementptr inbounds i8, ptr %0, i32 24
  br label %605

605:                                              ; preds = %752, %602
  %606 = phi i64 [ 0, %602 ], [ %753, %752 ]
  %607 = load i64, ptr %90, align 8
  %608 = icmp slt i64 %606, %607
  br i1 %608, label %609, label %757

609:                                              ; preds = %605
  %610 = load ptr, ptr %91, align 4
  %611 = trunc i64 %606 to i32
  %612 = getelementptr inbounds %struct.nl_connection, ptr %610, i32 %611
  %613 = getelementptr inbounds i8, ptr %612, i32 120
  %614 = getelementptr inbounds i8, ptr %612, i32 180
  %615 = getelementptr inbounds i8, ptr %612, i32 264
  %616 = getelementptr inbounds i8, ptr %612, i32 272
  br label %617

617:                                              ; preds = %750, %609
  %618 = phi i64 [ 0, %609 ], [ %751, %750 ]
  %619 = load i64, ptr %613, align 8
  %620 = icmp slt i64 %618, %619
  br i1 %620, label %621, label %752

621:                                              ; preds = %617
  %622 = load ptr, ptr %614, align 4
  %623 = trunc i64 %618 to i32
  %624 = getelementptr inbounds %struct.nl_timed, ptr %622, i32 %623
  %625 = load i64, ptr %624, align 8
  %626 = icmp eq i64 %625, 1
  %627 = load i64, ptr %5, align 8
  %628 = getelementptr inbounds i8, ptr %624, i32 8
  %629 = load i64, ptr %628, align 8
  br i1 %626, label %630, label %632

630:                                              ; preds = %621
  %631 = icmp eq i64 %627, %629
  br i1 %631, label %635, label %750

632:                                              ; preds = %621
  %633 = srem i64 %627, %629
  %634 = icmp eq i64 %633, 0
  br i1 %634, label %635, label %750

635:                                              ; preds = %632, %630
  %636 = getelementptr inbounds i8, ptr %624, i32 24
  %637 = getelementptr inbounds i8, ptr %624, i32 32
  br label %638

638:                                              ; preds = %734, %635
  %639 = phi i64 [ 0, %635 ], [ %735, %734 ]
  %640 = load i64, ptr %636, align 8
  %641 = icmp slt i64 %639, %640
  br i1 %641, label %644, label %642

642:                                              ; preds = %638
  %643 = getelementptr inbounds i8, ptr %624, i32 16
  br label %736

644:                                              ; preds = %638
  %645 = load ptr, ptr %637, align 8
  %646 = trunc i64 %639 to i32
  %647 = getelementptr inbounds %struct.nl_reduction, ptr %645, i32 %646
  %648 = getelementptr inbounds i8, ptr %647, i32 8
  %649 = getelementptr inbounds i8, ptr %647, i32 16
  %650 = getelementptr inbounds i8, ptr %647, i32 24
  br label %651

651:                                              ; preds = %732, %644
  %652 = phi i64 [ 0, %644 ], [ %733, %732 ]
  %653 = load i64, ptr %615, align 8
  %654 = icmp slt i64 %652, %653
  br i1 %654, label %655, label %734

655:                                              ; preds = %651
  %656 = load i64, ptr %647, align 8
  %657 = tail call fastcc i64 @nl_is_new(ptr noundef nonnull %612, i64 noundef %652, i64 noundef %656) #22
  %658 = icmp eq i64 %657, 0
  br i1 %658, label %732, label %659

659:                                              ; preds = %655
  %660 = icmp eq i64 %656, 0
  %661 = load ptr, ptr %616, align 8
  %662 = trunc i64 %652 to i32
  %663 = getelementptr inbounds %struct.nl_table, ptr %661, i32 %662, i32 2
  %664 = getelementptr inbounds %struct.nl_table, ptr %661, i32 %662, i32 1
  %665 = select i1 %660, ptr %664, ptr %663
  %666 = load i64, ptr %665, align 8
  %667 = load ptr, ptr %4, align 8
  %668 = trunc i64 %666 to i32
  %669 = getelementptr inbounds %struct.nl_population, ptr %667, i32 %668, i32 2
  %670 = load i64, ptr %669, align 8
  %671 = load i64, ptr %648, align 8
  tail call fastcc void @nl_sums_begin(ptr noundef %0, i64 noundef %671, i64 noundef %670) #22
  br label %672

672:                                              ; preds = %693, %659
  %673 = phi i64 [ 0, %659 ], [ %694, %693 ]
  %674 = load i64, ptr %615, align 8
  %675 = icmp slt i64 %673, %674
  br i1 %675, label %676, label %695

676:                                              ; preds = %672
  %677 = load ptr, ptr %616, align 8
  %678 = trunc i64 %673 to i32
  %679 = getelementptr inbounds %struct.nl_table, ptr %677, i32 %678
  %680 = load i64, ptr %647, align 8
  %681 = icmp eq i64 %680, 0
  %682 = select i1 %681, i32 8, i32 16
  %683 = getelementptr inbounds i8, ptr %679, i32 %682
  %684 = load i64, ptr %683, align 8
  %685 = icmp eq i64 %684, %666
  br i1 %685, label %686, label %693

686:                                              ; preds = %676
  %687 = load i64, ptr %649, align 8
  %688 = tail call fastcc i64 @nl_run_rows(ptr noundef %0, ptr noundef nonnull readonly %612, ptr noundef nonnull %679, i64 noundef %687) #22
  %689 = icmp eq i64 %688, 0
  br i1 %689, label %690, label %729

690:                                              ; preds = %686
  %691 = load i64, ptr %648, align 8
  %692 = load i64, ptr %647, align 8
  tail call fastcc void @nl_sums_add(ptr noundef %0, ptr noundef nonnull readonly %612, ptr noundef nonnull %679, i64 noundef %691, i64 noundef %692, i64 noundef %670) #22
  br label %693

693:                                              ; preds = %690, %676
  %694 = add nuw nsw i64 %673, 1
  br label %672

695:                                              ; preds = %672
  %696 = load i64, ptr %648, align 8
  tail call fastcc void @nl_sums_finish(ptr noundef %0, i64 noundef %696, i64 noundef %670) #22
  br label %697

697:                                              ; preds = %727, %695
  %698 = phi i64 [ 0, %695 ], [ %728, %727 ]
  %699 = load i64, ptr %615, align 8
  %700 = icmp slt i64 %698, %699
  br i1 %700, label %701, label %732

701:                                              ; preds = %697
  %702 = load ptr, ptr %616, align 8
  %703 = trunc i64 %698 to i32
  %704 = getelementptr inbounds %struct.nl_table, ptr %702, i32 %703
  %705 = load i64, ptr %647, align 8
  %706 = icmp eq i64 %705, 0
  %707 = select i1 %706, i32 8, i32 16
  %708 = getelementptr inbounds i8, ptr %704, i32 %707
  %709 = load i64, ptr %708, align 8
  %710 = icmp eq i64 %709, %666
  br i1 %710, label %711, label %727

711:                                              ; preds = %701
  %712 = load i64, ptr %650, align 8
  %713 = trunc i64 %712 to i32
  %714 = select i1 %706, i32 188, i32 192
  %715 = getelementptr inbounds i8, ptr %704, i32 %714
  %716 = load ptr, ptr %715, align 4
  %717 = getelementptr inbounds ptr, ptr %716, i32 %713
  %718 = load ptr, ptr %717, align 4
  %719 = load ptr, ptr %603, align 8
  %720 = load ptr, ptr %4, align 8
  %721 = getelementptr inbounds %struct.nl_population, ptr %720, i32 %668, i32 1
  %722 = load i64, ptr %721, align 8
  %723 = load i64, ptr %604, align 8
  %724 = sdiv i64 %723, 8
  %725 = mul nsw i64 %724, %722
  %726 = trunc i64 %725 to i32
  tail call void @llvm.memcpy.p0.p0.i32(ptr align 1 %718, ptr align 1 %719, i32 %726, i1 false)
  br label %727

727:                                              ; preds = %711, %701
  %728 = add nuw nsw i64 %698, 1
  br label %697

729:                                              ; preds = %686
  %730 = load i64, ptr %168, align 8
  %731 = icmp eq i64 %730, 0
  br i1 %731, label %732, label %1259

732:                                              ; preds = %697, %729, %655
  %733 = add nuw nsw i64 %652, 1
  br label %651

734:                                              ; preds = %651
  %735 = add nuw nsw i64 %639, 1
  br label %638

736:                                              ; preds = %743, %642
  %737 = phi i64 [ %749, %743 ], [ 0, %642 ]
  %738 = load i64, ptr %615, align 8
  %739 = icmp slt i64 %737, %738
  br i1 %739, label %740, label %750

740:                                              ; preds = %736
  %741 = load i64, ptr %643, align 8
  %742 = icmp sgt i64 %741, -1
  br i1 %742, label %743, label %750

743:                                              ; preds = %740
  %744 = load ptr, ptr %616, align 8
  %745 = trunc i64 %737 to i32
  %746 = getelementptr inbounds %struct.nl_table, ptr %744, i32 %745
  %747 = tail call fastcc i64 @nl_run_rows(ptr noundef %0, ptr noundef nonnull %612, ptr noundef %746, i64 noundef %741) #22
  %748 = icmp eq i64 %747, 0
  %749 = add nuw nsw i64 %737, 1
  br i1 %748, label %736, label %754

750:                                              ; preds = %740, %736, %632, %630
  %751 = add nuw nsw i64 %618, 1
  br label %617

752:                                              ; preds = %617
  %753 = add nuw nsw i64 %606, 1
  br label %605

754:                                              ; preds = %743
  %755 = load i64, ptr %168, align 8
  %756 = icmp eq i64 %755, 0
  br i1 %756, label %757, label %1259

757:                                              ; preds = %605, %754
  %758 = getelementptr inbounds i8, ptr %0, i32 120
  %759 = getelementptr inbounds i8, ptr %0, i32 156
  br label %760

760:                                              ; preds = %798, %757
  %761 = phi i64 [ 0, %757 ], [ %799, %798 ]
  %762 = load i64, ptr %758, align 8
  %763 = icmp slt i64 %761, %762
  br i1 %763, label %767, label %764

764:                                              ; preds = %760
  %765 = getelementptr inbounds i8, ptr %0, i32 128
  %766 = getelementptr inbounds i8, ptr %0, i32 160
  br label %805

767:                                              ; preds = %760
  %768 = load ptr, ptr %759, align 4
  %769 = trunc i64 %761 to i32
  %770 = getelementptr inbounds %struct.nl_history, ptr %768, i32 %769
  %771 = load ptr, ptr %4, align 8
  %772 = load i64, ptr %770, align 8
  %773 = trunc i64 %772 to i32
  %774 = getelementptr inbounds %struct.nl_population, ptr %771, i32 %773, i32 16
  %775 = load ptr, ptr %774, align 8
  %776 = getelementptr inbounds i8, ptr %770, i32 8
  %777 = load i64, ptr %776, align 8
  %778 = trunc i64 %777 to i32
  %779 = getelementptr inbounds ptr, ptr %775, i32 %778
  %780 = load ptr, ptr %779, align 4
  %781 = load i64, ptr %5, align 8
  %782 = getelementptr inbounds i8, ptr %770, i32 16
  %783 = load i64, ptr %782, align 8
  %784 = add nsw i64 %783, 1
  %785 = srem i64 %781, %784
  %786 = getelementptr inbounds i8, ptr %770, i32 24
  store i64 %785, ptr %786, align 8
  %787 = tail call fastcc ptr @nl_history_at(ptr noundef nonnull %770, i64 noundef 0) #22
  %788 = getelementptr inbounds i8, ptr %770, i32 32
  %789 = load i64, ptr %788, align 8
  %790 = trunc i64 %789 to i32
  tail call void @llvm.memcpy.p0.p0.i32(ptr align 1 %787, ptr align 1 %780, i32 %790, i1 false)
  br label %791

791:                                              ; preds = %800, %767
  %792 = phi i64 [ 1, %767 ], [ %804, %800 ]
  %793 = load i64, ptr %5, align 8
  %794 = icmp eq i64 %793, 0
  br i1 %794, label %795, label %798

795:                                              ; preds = %791
  %796 = load i64, ptr %782, align 8
  %797 = icmp sgt i64 %792, %796
  br i1 %797, label %798, label %800

798:                                              ; preds = %795, %791
  %799 = add nuw nsw i64 %761, 1
  br label %760

800:                                              ; preds = %795
  %801 = tail call fastcc ptr @nl_history_at(ptr noundef nonnull %770, i64 noundef %792) #22
  %802 = load i64, ptr %788, align 8
  %803 = trunc i64 %802 to i32
  tail call void @llvm.memcpy.p0.p0.i32(ptr align 1 %801, ptr align 1 %780, i32 %803, i1 false)
  %804 = add nuw nsw i64 %792, 1
  br label %791

805:                                              ; preds = %811, %764
  %806 = phi i64 [ %826, %811 ], [ 0, %764 ]
  %807 = load i64, ptr %765, align 8
  %808 = icmp slt i64 %806, %807
  br i1 %808, label %811, label %809

809:                                              ; preds = %805
  %810 = getelementptr inbounds i8, ptr %0, i32 164
  br label %827

811:                                              ; preds = %805
  %812 = load ptr, ptr %766, align 8
  %813 = trunc i64 %806 to i32
  %814 = getelementptr inbounds %struct.nl_total, ptr %812, i32 %813
  %815 = getelementptr inbounds i8, ptr %814, i32 16
  %816 = load ptr, ptr %815, align 8
  %817 = load ptr, ptr %4, align 8
  %818 = load i64, ptr %814, align 8
  %819 = trunc i64 %818 to i32
  %820 = getelementptr inbounds %struct.nl_population, ptr %817, i32 %819, i32 2
  %821 = load i64, ptr %820, align 8
  %822 = load i64, ptr %604, align 8
  %823 = sdiv i64 %822, 8
  %824 = mul nsw i64 %823, %821
  %825 = trunc i64 %824 to i32
  tail call void @llvm.memset.p0.i32(ptr align 1 %816, i8 0, i32 %825, i1 false)
  %826 = add nuw nsw i64 %806, 1
  br label %805

827:                                              ; preds = %1054, %809
  %828 = phi i64 [ %1055, %1054 ], [ 0, %809 ]
  %829 = load i64, ptr %90, align 8
  %830 = icmp slt i64 %828, %829
  br i1 %830, label %831, label %1056

831:                                              ; preds = %827
  %832 = trunc i64 %828 to i32
  br label %833

833:                                              ; preds = %1052, %831
  %834 = phi i64 [ %1053, %1052 ], [ 0, %831 ]
  %835 = load ptr, ptr %91, align 4
  %836 = getelementptr inbounds %struct.nl_connection, ptr %835, i32 %832
  %837 = getelementptr inbounds i8, ptr %836, i32 112
  %838 = load i64, ptr %837, align 8
  %839 = icmp slt i64 %834, %838
  br i1 %839, label %840, label %1054

840:                                              ; preds = %833
  %841 = load ptr, ptr %810, align 4
  %842 = getelementptr inbounds i8, ptr %836, i32 8
  %843 = load i64, ptr %842, align 8
  %844 = trunc i64 %843 to i32
  %845 = getelementptr inbounds i8, ptr %841, i32 %844
  %846 = load i8, ptr %845, align 1
  %847 = icmp eq i8 %846, 0
  br i1 %847, label %848, label %1054

848:                                              ; preds = %840
  %849 = getelementptr inbounds i8, ptr %836, i32 264
  %850 = getelementptr inbounds i8, ptr %836, i32 272
  %851 = getelementptr inbounds i8, ptr %836, i32 176
  %852 = trunc i64 %834 to i32
  %853 = getelementptr inbounds i8, ptr %836, i32 24
  %854 = getelementptr inbounds i8, ptr %836, i32 32
  %855 = getelementptr inbounds i8, ptr %836, i32 40
  br label %856

856:                                              ; preds = %1047, %848
  %857 = phi i64 [ 0, %848 ], [ %1048, %1047 ]
  %858 = load i64, ptr %849, align 8
  %859 = icmp slt i64 %857, %858
  br i1 %859, label %860, label %1052

860:                                              ; preds = %856
  %861 = tail call fastcc i64 @nl_is_new(ptr noundef nonnull readonly %836, i64 noundef %857, i64 noundef 1) #22
  %862 = icmp eq i64 %861, 0
  br i1 %862, label %1047, label %863

863:                                              ; preds = %860
  %864 = load ptr, ptr %850, align 8
  %865 = trunc i64 %857 to i32
  %866 = getelementptr inbounds %struct.nl_table, ptr %864, i32 %865, i32 2
  %867 = load i64, ptr %866, align 8
  %868 = load ptr, ptr %4, align 8
  %869 = trunc i64 %867 to i32
  %870 = getelementptr inbounds %struct.nl_population, ptr %868, i32 %869, i32 2
  %871 = load i64, ptr %870, align 8
  tail call fastcc void @nl_sums_begin(ptr noundef %0, i64 noundef 0, i64 noundef %871) #22
  br label %872

872:                                              ; preds = %1002, %863
  %873 = phi i64 [ 0, %863 ], [ %1003, %1002 ]
  %874 = load i64, ptr %849, align 8
  %875 = icmp slt i64 %873, %874
  br i1 %875, label %876, label %1004

876:                                              ; preds = %872
  %877 = load ptr, ptr %850, align 8
  %878 = trunc i64 %873 to i32
  %879 = getelementptr inbounds %struct.nl_table, ptr %877, i32 %878
  %880 = getelementptr inbounds i8, ptr %879, i32 16
  %881 = load i64, ptr %880, align 8
  %882 = icmp eq i64 %881, %867
  br i1 %882, label %883, label %1002

883:                                              ; preds = %876
  %884 = load ptr, ptr %851, align 8
  %885 = getelementptr inbounds %struct.nl_driver, ptr %884, i32 %852
  %886 = getelementptr inbounds i8, ptr %879, i32 32
  %887 = getelementptr inbounds i8, ptr %879, i32 104
  %888 = getelementptr inbounds i8, ptr %879, i32 24
  %889 = getelementptr inbounds i8, ptr %885, i32 8
  %890 = getelementptr inbounds i8, ptr %879, i32 72
  %891 = getelementptr inbounds i8, ptr %885, i32 16
  %892 = getelementptr inbounds i8, ptr %879, i32 8
  %893 = getelementptr inbounds i8, ptr %879, i32 200
  br label %894

894:                                              ; preds = %995, %883
  %895 = phi i64 [ 0, %883 ], [ %901, %995 ]
  %896 = phi i64 [ undef, %883 ], [ %996, %995 ]
  %897 = load i64, ptr %886, align 8
  %898 = icmp slt i64 %895, %897
  br i1 %898, label %899, label %999

899:                                              ; preds = %894
  %900 = tail call fastcc i64 @nl_first_run(ptr noundef nonnull readonly %879, i64 noundef %895) #22
  %901 = add nuw nsw i64 %895, 1
  br label %902

902:                                              ; preds = %993, %899
  %903 = phi i64 [ %900, %899 ], [ %994, %993 ]
  %904 = tail call fastcc i64 @nl_first_run(ptr noundef readonly %879, i64 noundef %901) #22
  %905 = icmp slt i64 %903, %904
  br i1 %905, label %906, label %995

906:                                              ; preds = %902
  %907 = tail call fastcc i64 @nl_run_start(ptr noundef readonly %879, i64 noundef %903) #22
  %908 = tail call fastcc i64 @nl_run_end(ptr noundef readonly %879, i64 noundef %903) #22
  br label %909

909:                                              ; preds = %943, %906
  %910 = phi i64 [ %907, %906 ], [ %928, %943 ]
  %911 = icmp slt i64 %910, %908
  br i1 %911, label %912, label %993

912:                                              ; preds = %909
  %913 = tail call fastcc i64 @nl_dendritic_at(ptr noundef readonly %879, i64 noundef %910) #22
  %914 = load ptr, ptr %887, align 8
  %915 = icmp eq ptr %914, null
  %916 = add nsw i64 %910, 1
  %917 = select i1 %915, i64 %908, i64 %916
  %918 = tail call i64 @llvm.smax.i64(i64 %917, i64 %908)
  br label %919

919:                                              ; preds = %925, %912
  %920 = phi i64 [ %917, %912 ], [ %926, %925 ]
  %921 = icmp eq i64 %920, %918
  br i1 %921, label %927, label %922

922:                                              ; preds = %919
  %923 = tail call fastcc i64 @nl_dendritic_at(ptr noundef readonly %879, i64 noundef %920) #22
  %924 = icmp eq i64 %923, %913
  br i1 %924, label %925, label %927

925:                                              ; preds = %922
  %926 = add i64 %920, 1
  br label %919

927:                                              ; preds = %922, %919
  %928 = phi i64 [ %918, %919 ], [ %920, %922 ]
  %929 = load i64, ptr %888, align 8
  %930 = tail call fastcc i64 @nl_run_delay(ptr noundef readonly %879, i64 noundef %903) #22
  %931 = add nsw i64 %930, %913
  %932 = load i64, ptr %853, align 8
  %933 = add nsw i64 %932, 11
  %934 = load i64, ptr %854, align 8
  %935 = add nsw i64 %933, %934
  %936 = load i64, ptr %855, align 8
  %937 = add nsw i64 %935, %936
  %938 = icmp eq i64 %931, 0
  br label %939

939:                                              ; preds = %981, %927
  %940 = phi i64 [ 0, %927 ], [ %989, %981 ]
  %941 = load i64, ptr %889, align 8
  %942 = icmp slt i64 %940, %941
  br i1 %942, label %958, label %943

943:                                              ; preds = %939
  %944 = add nsw i64 %929, %895
  %945 = load ptr, ptr %893, align 8
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef readonly %836, ptr noundef nonnull readonly %879, ptr noundef %945, i64 noundef %931) #22
  %946 = load ptr, ptr %167, align 4
  %947 = load i64, ptr %885, align 8
  %948 = trunc i64 %947 to i32
  %949 = getelementptr inbounds ptr, ptr %946, i32 %948
  %950 = load ptr, ptr %949, align 4
  %951 = load ptr, ptr %893, align 8
  %952 = tail call fastcc ptr @nl_posts(ptr noundef nonnull readonly %879, i64 noundef %910, i64 noundef %928) #22
  %953 = trunc i64 %944 to i32
  %954 = trunc i64 %910 to i32
  %955 = trunc i64 %928 to i32
  %956 = tail call i32 %950(ptr noundef %951, ptr noundef %952, i32 noundef %953, i32 noundef %954, i32 noundef %955) #26
  %957 = icmp eq i32 %956, 0
  br i1 %957, label %909, label %990

958:                                              ; preds = %939
  %959 = load ptr, ptr %890, align 8
  %960 = load ptr, ptr %891, align 8
  %961 = trunc i64 %940 to i32
  %962 = getelementptr inbounds i64, ptr %960, i32 %961
  %963 = load i64, ptr %962, align 8
  %964 = trunc i64 %963 to i32
  %965 = getelementptr i64, ptr %959, i32 %964
  %966 = getelementptr i8, ptr %965, i32 8
  %967 = load i64, ptr %966, align 8
  br i1 %938, label %968, label %977

968:                                              ; preds = %958
  %969 = load ptr, ptr %4, align 8
  %970 = load i64, ptr %892, align 8
  %971 = trunc i64 %970 to i32
  %972 = getelementptr inbounds %struct.nl_population, ptr %969, i32 %971, i32 16
  %973 = load ptr, ptr %972, align 8
  %974 = trunc i64 %967 to i32
  %975 = getelementptr inbounds ptr, ptr %973, i32 %974
  %976 = load ptr, ptr %975, align 4
  br label %981

977:                                              ; preds = %958
  %978 = load i64, ptr %892, align 8
  %979 = tail call fastcc ptr @nl_history_of(ptr noundef %0, i64 noundef %978, i64 noundef %967) #22
  %980 = tail call fastcc ptr @nl_history_at(ptr noundef %979, i64 noundef %931) #22
  br label %981

981:                                              ; preds = %977, %968
  %982 = phi ptr [ %976, %968 ], [ %980, %977 ]
  %983 = ptrtoint ptr %982 to i32
  %984 = zext i32 %983 to i64
  %985 = load ptr, ptr %893, align 8
  %986 = add nsw i64 %937, %963
  %987 = trunc i64 %986 to i32
  %988 = getelementptr inbounds i64, ptr %985, i32 %987
  store i64 %984, ptr %988, align 8
  %989 = add nuw nsw i64 %940, 1
  br label %939

990:                                              ; preds = %943
  %991 = load ptr, ptr %893, align 8
  tail call fastcc void @nl_report_overflow(ptr noundef nonnull %0, ptr noundef readonly %836, ptr noundef nonnull readonly %879, ptr noundef %991) #22
  %992 = load i64, ptr %168, align 8
  br label %995

993:                                              ; preds = %909
  %994 = add nsw i64 %903, 1
  br label %902

995:                                              ; preds = %902, %990
  %996 = phi i64 [ %992, %990 ], [ %896, %902 ]
  br i1 %905, label %997, label %894

997:                                              ; preds = %995
  %998 = icmp eq i64 %996, 0
  br i1 %998, label %999, label %1049

999:                                              ; preds = %894, %997
  %1000 = load ptr, ptr %850, align 8
  %1001 = getelementptr inbounds %struct.nl_table, ptr %1000, i32 %878
  tail call fastcc void @nl_sums_add(ptr noundef %0, ptr noundef readonly %836, ptr noundef %1001, i64 noundef 0, i64 noundef 1, i64 noundef %871) #22
  br label %1002

1002:                                             ; preds = %999, %876
  %1003 = add nuw nsw i64 %873, 1
  br label %872

1004:                                             ; preds = %872
  tail call fastcc void @nl_sums_finish(ptr noundef %0, i64 noundef 0, i64 noundef %871) #22
  %1005 = load i64, ptr %604, align 8
  %1006 = icmp eq i64 %1005, 32
  %1007 = load ptr, ptr %850, align 8
  %1008 = getelementptr inbounds %struct.nl_table, ptr %1007, i32 %865, i32 36
  %1009 = load ptr, ptr %1008, align 8
  %1010 = getelementptr inbounds ptr, ptr %1009, i32 %852
  %1011 = load ptr, ptr %1010, align 4
  %1012 = getelementptr inbounds i8, ptr %1011, i32 16
  %1013 = load ptr, ptr %1012, align 8
  %1014 = load ptr, ptr %603, align 8
  br i1 %1006, label %1015, label %1031

1015:                                             ; preds = %1004, %1023
  %1016 = phi i64 [ %1030, %1023 ], [ 0, %1004 ]
  %1017 = load ptr, ptr %4, align 8
  %1018 = load i64, ptr %1011, align 8
  %1019 = trunc i64 %1018 to i32
  %1020 = getelementptr inbounds %struct.nl_population, ptr %1017, i32 %1019, i32 1
  %1021 = load i64, ptr %1020, align 8
  %1022 = icmp slt i64 %1016, %1021
  br i1 %1022, label %1023, label %1047

1023:                                             ; preds = %1015
  %1024 = trunc i64 %1016 to i32
  %1025 = getelementptr inbounds float, ptr %1014, i32 %1024
  %1026 = load float, ptr %1025, align 4
  %1027 = getelementptr inbounds float, ptr %1013, i32 %1024
  %1028 = load float, ptr %1027, align 4
  %1029 = fadd float %1026, %1028
  store float %1029, ptr %1027, align 4
  %1030 = add nuw nsw i64 %1016, 1
  br label %1015

1031:                                             ; preds = %1004, %1039
  %1032 = phi i64 [ %1046, %1039 ], [ 0, %1004 ]
  %1033 = load ptr, ptr %4, align 8
  %1034 = load i64, ptr %1011, align 8
  %1035 = trunc i64 %1034 to i32
  %1036 = getelementptr inbounds %struct.nl_population, ptr %1033, i32 %1035, i32 1
  %1037 = load i64, ptr %1036, align 8
  %1038 = icmp slt i64 %1032, %1037
  br i1 %1038, label %1039, label %1047

1039:                                             ; preds = %1031
  %1040 = trunc i64 %1032 to i32
  %1041 = getelementptr inbounds double, ptr %1014, i32 %1040
  %1042 = load double, ptr %1041, align 8
  %1043 = getelementptr inbounds double, ptr %1013, i32 %1040
  %1044 = load double, ptr %1043, align 8
  %1045 = fadd double %1042, %1044
  store double %1045, ptr %1043, align 8
  %1046 = add nuw nsw i64 %1032, 1
  br label %1031

1047:                                             ; preds = %1031, %1015, %860
  %1048 = add nuw nsw i64 %857, 1
  br label %856

1049:                                             ; preds = %997
  %1050 = load i64, ptr %168, align 8
  %1051 = icmp eq i64 %1050, 0
  br i1 %1051, label %1052, label %1259

1052:                                             ; preds = %856, %1049
  %1053 = add nuw nsw i64 %834, 1
  br label %833

1054:                                             ; preds = %840, %833
  %1055 = add nuw nsw i64 %828, 1
  br label %827

1056:                                             ; preds = %827, %1129
  %1057 = phi i64 [ %1130, %1129 ], [ 0, %827 ]
  %1058 = load i64, ptr %765, align 8
  %1059 = icmp slt i64 %1057, %1058
  br i1 %1059, label %1060, label %1131

1060:                                             ; preds = %1056
  %1061 = load i64, ptr %604, align 8
  %1062 = icmp eq i64 %1061, 32
  %1063 = load ptr, ptr %766, align 8
  %1064 = trunc i64 %1057 to i32
  %1065 = getelementptr inbounds %struct.nl_total, ptr %1063, i32 %1064
  %1066 = load ptr, ptr %4, align 8
  %1067 = load i64, ptr %1065, align 8
  %1068 = trunc i64 %1067 to i32
  %1069 = getelementptr inbounds %struct.nl_population, ptr %1066, i32 %1068, i32 16
  %1070 = load ptr, ptr %1069, align 8
  %1071 = getelementptr inbounds i8, ptr %1065, i32 8
  %1072 = load i64, ptr %1071, align 8
  %1073 = trunc i64 %1072 to i32
  %1074 = getelementptr inbounds ptr, ptr %1070, i32 %1073
  %1075 = load ptr, ptr %1074, align 4
  %1076 = getelementptr inbounds i8, ptr %1065, i32 16
  %1077 = load ptr, ptr %1076, align 8
  %1078 = getelementptr inbounds i8, ptr %1065, i32 20
  br i1 %1062, label %1079, label %1104

1079:                                             ; preds = %1060, %1099
  %1080 = phi i64 [ %1103, %1099 ], [ %1067, %1060 ]
  %1081 = phi ptr [ %1102, %1099 ], [ %1066, %1060 ]
  %1082 = phi i64 [ %1101, %1099 ], [ 0, %1060 ]
  %1083 = trunc i64 %1080 to i32
  %1084 = getelementptr inbounds %struct.nl_population, ptr %1081, i32 %1083, i32 1
  %1085 = load i64, ptr %1084, align 8
  %1086 = icmp slt i64 %1082, %1085
  br i1 %1086, label %1087, label %1129

1087:                                             ; preds = %1079
  %1088 = load ptr, ptr %1078, align 4
  %1089 = trunc i64 %1082 to i32
  %1090 = getelementptr inbounds i8, ptr %1088, i32 %1089
  %1091 = load i8, ptr %1090, align 1
  %1092 = icmp eq i8 %1091, 0
  %1093 = getelementptr inbounds float, ptr %1075, i32 %1089
  %1094 = load float, ptr %1093, align 4
  br i1 %1092, label %1099, label %1095

1095:                                             ; preds = %1087
  %1096 = getelementptr inbounds float, ptr %1077, i32 %1089
  %1097 = load float, ptr %1096, align 4
  %1098 = fadd float %1094, %1097
  br label %1099

1099:                                             ; preds = %1095, %1087
  %1100 = phi float [ %1098, %1095 ], [ %1094, %1087 ]
  store float %1100, ptr %1093, align 4
  %1101 = add nuw nsw i64 %1082, 1
  %1102 = load ptr, ptr %4, align 8
  %1103 = load i64, ptr %1065, align 8
  br label %1079

1104:                                             ; preds = %1060, %1124
  %1105 = phi i64 [ %1128, %1124 ], [ %1067, %1060 ]
  %1106 = phi ptr [ %1127, %1124 ], [ %1066, %1060 ]
  %1107 = phi i64 [ %1126, %1124 ], [ 0, %1060 ]
  %1108 = trunc i64 %1105 to i32
  %1109 = getelementptr inbounds %struct.nl_population, ptr %1106, i32 %1108, i32 1
  %1110 = load i64, ptr %1109, align 8
  %1111 = icmp slt i64 %1107, %1110
  br i1 %1111, label %1112, label %1129

1112:                                             ; preds = %1104
  %1113 = load ptr, ptr %1078, align 4
  %1114 = trunc i64 %1107 to i32
  %1115 = getelementptr inbounds i8, ptr %1113, i32 %1114
  %1116 = load i8, ptr %1115, align 1
  %1117 = icmp eq i8 %1116, 0
  %1118 = getelementptr inbounds double, ptr %1075, i32 %1114
  %1119 = load double, ptr %1118, align 8
  br i1 %1117, label %1124, label %1120

1120:                                             ; preds = %1112
  %1121 = getelementptr inbounds double, ptr %1077, i32 %1114
  %1122 = load double, ptr %1121, align 8
  %1123 = fadd double %1119, %1122
  br label %1124

1124:                                             ; preds = %1120, %1112
  %1125 = phi double [ %1123, %1120 ], [ %1119, %1112 ]
  store double %1125, ptr %1118, align 8
  %1126 = add nuw nsw i64 %1107, 1
  %1127 = load ptr, ptr %4, align 8
  %1128 = load i64, ptr %1065, align 8
  br label %1104

1129:                                             ; preds = %1104, %1079
  %1130 = add nuw nsw i64 %1057, 1
  br label %1056

1131:                                             ; preds = %1056, %1156
  %1132 = phi i64 [ %1157, %1156 ], [ 0, %1056 ]
  %1133 = load i64, ptr %90, align 8
  %1134 = icmp slt i64 %1132, %1133
  br i1 %1134, label %1135, label %1161

1135:                                             ; preds = %1131
  %1136 = trunc i64 %1132 to i32
  br label %1137

1137:                                             ; preds = %1148, %1135
  %1138 = phi i64 [ %1155, %1148 ], [ 0, %1135 ]
  %1139 = load ptr, ptr %91, align 4
  %1140 = getelementptr inbounds %struct.nl_connection, ptr %1139, i32 %1136
  %1141 = getelementptr inbounds i8, ptr %1140, i32 264
  %1142 = load i64, ptr %1141, align 8
  %1143 = icmp slt i64 %1138, %1142
  br i1 %1143, label %1144, label %1156

1144:                                             ; preds = %1137
  %1145 = getelementptr inbounds i8, ptr %1140, i32 128
  %1146 = load i64, ptr %1145, align 8
  %1147 = icmp sgt i64 %1146, -1
  br i1 %1147, label %1148, label %1156

1148:                                             ; preds = %1144
  %1149 = getelementptr inbounds i8, ptr %1140, i32 272
  %1150 = load ptr, ptr %1149, align 8
  %1151 = trunc i64 %1138 to i32
  %1152 = getelementptr inbounds %struct.nl_table, ptr %1150, i32 %1151
  %1153 = tail call fastcc i64 @nl_run_rows(ptr noundef nonnull %0, ptr noundef nonnull %1140, ptr noundef %1152, i64 noundef %1146) #22
  %1154 = icmp eq i64 %1153, 0
  %1155 = add nuw nsw i64 %1138, 1
  br i1 %1154, label %1137, label %1158

1156:                                             ; preds = %1144, %1137
  %1157 = add nuw nsw i64 %1132, 1
  br label %1131

1158:                                             ; preds = %1148
  %1159 = load i64, ptr %168, align 8
  %1160 = icmp eq i64 %1159, 0
  br i1 %1160, label %1161, label %1259

1161:                                             ; preds = %1131, %1158, %586
  %1162 = tail call fastcc i64 @nl_launch_all(ptr noundef nonnull %0, i64 noundef 2) #22
  br label %1163

1163:                                             ; preds = %572, %1161
  %1164 = phi i64 [ %573, %572 ], [ %1162, %1161 ]
  %1165 = icmp eq i64 %1164, 0
  br i1 %1165, label %1210, label %1166

1166:                                             ; preds = %1163
  %1167 = load i64, ptr %168, align 8
  br label %1259

1168:                                             ; preds = %565, %1204
  %1169 = phi i64 [ %1206, %1204 ], [ %490, %565 ]
  %1170 = phi i64 [ %1205, %1204 ], [ 0, %565 ]
  %1171 = icmp slt i64 %1170, %1169
  br i1 %1171, label %1172, label %1210

1172:                                             ; preds = %1168
  %1173 = load ptr, ptr %4, align 8
  %1174 = trunc i64 %1170 to i32
  %1175 = getelementptr inbounds %struct.nl_population, ptr %1173, i32 %1174
  %1176 = getelementptr inbounds i8, ptr %1175, i32 72
  %1177 = load i64, ptr %1176, align 8
  %1178 = getelementptr inbounds i8, ptr %1175, i32 92
  %1179 = tail call i64 @llvm.smax.i64(i64 %1177, i64 0)
  br label %1180

1180:                                             ; preds = %1186, %1172
  %1181 = phi i64 [ 0, %1172 ], [ %1193, %1186 ]
  %1182 = phi i64 [ 0, %1172 ], [ %1194, %1186 ]
  %1183 = icmp eq i64 %1182, %1179
  br i1 %1183, label %1184, label %1186

1184:                                             ; preds = %1180
  %1185 = icmp eq i64 %1181, 0
  br i1 %1185, label %1198, label %1195

1186:                                             ; preds = %1180
  %1187 = load ptr, ptr %1178, align 4
  %1188 = trunc i64 %1182 to i32
  %1189 = getelementptr inbounds %struct.nl_launch, ptr %1187, i32 %1188
  %1190 = load i64, ptr %1189, align 8
  %1191 = icmp eq i64 %1190, 3
  %1192 = zext i1 %1191 to i64
  %1193 = or i64 %1181, %1192
  %1194 = add nuw i64 %1182, 1
  br label %1180

1195:                                             ; preds = %1184
  %1196 = tail call fastcc i64 @nl_launch_phase(ptr noundef %0, ptr noundef nonnull %1175, i64 noundef 3) #22
  %1197 = icmp eq i64 %1196, 0
  br i1 %1197, label %1204, label %1207

1198:                                             ; preds = %1184
  %1199 = tail call fastcc i64 @nl_launch_phase(ptr noundef %0, ptr noundef nonnull %1175, i64 noundef 0) #22
  %1200 = icmp eq i64 %1199, 0
  br i1 %1200, label %1201, label %1207

1201:                                             ; preds = %1198
  %1202 = tail call fastcc i64 @nl_launch_phase(ptr noundef %0, ptr noundef nonnull %1175, i64 noundef 2) #22
  %1203 = icmp eq i64 %1202, 0
  br i1 %1203, label %1204, label %1207

1204:                                             ; preds = %1201, %1195
  %1205 = add nuw nsw i64 %1170, 1
  %1206 = load i64, ptr %3, align 8
  br label %1168

1207:                                             ; preds = %1195, %1198, %1201
  %1208 = load i64, ptr %168, align 8
  %1209 = icmp eq i64 %1208, 0
  br i1 %1209, label %1210, label %1259

1210:                                             ; preds = %1168, %1207, %1163
  tail call fastcc void @nl_deliver(ptr noundef nonnull %0, i64 noundef -1, i64 noundef 1) #22
  %1211 = load i64, ptr %5, align 8
  %1212 = add nsw i64 %1211, 1
  store i64 %1212, ptr %5, align 8
  %1213 = getelementptr inbounds i8, ptr %0, i32 80
  br label %1214

1214:                                             ; preds = %1218, %1210
  %1215 = phi i64 [ 0, %1210 ], [ %1228, %1218 ]
  %1216 = load i64, ptr %1213, align 8
  %1217 = icmp slt i64 %1215, %1216
  br i1 %1217, label %1218, label %1229

1218:                                             ; preds = %1214
  %1219 = load ptr, ptr %93, align 4
  %1220 = trunc i64 %1215 to i32
  %1221 = getelementptr inbounds %struct.nl_target, ptr %1219, i32 %1220
  %1222 = getelementptr inbounds i8, ptr %1221, i32 48
  %1223 = load i64, ptr %1222, align 8
  %1224 = add nsw i64 %1223, 1
  %1225 = getelementptr inbounds i8, ptr %1221, i32 32
  %1226 = load i64, ptr %1225, align 8
  %1227 = srem i64 %1224, %1226
  store i64 %1227, ptr %1222, align 8
  %1228 = add nuw nsw i64 %1215, 1
  br label %1214

1229:                                             ; preds = %1214, %1242
  %1230 = phi i64 [ %1243, %1242 ], [ 0, %1214 ]
  %1231 = load i64, ptr %3, align 8
  %1232 = icmp slt i64 %1230, %1231
  br i1 %1232, label %1233, label %1256

1233:                                             ; preds = %1229
  %1234 = trunc i64 %1230 to i32
  br label %1235

1235:                                             ; preds = %1244, %1233
  %1236 = phi i64 [ %1255, %1244 ], [ 0, %1233 ]
  %1237 = load ptr, ptr %4, align 8
  %1238 = getelementptr inbounds %struct.nl_population, ptr %1237, i32 %1234
  %1239 = getelementptr inbounds i8, ptr %1238, i32 56
  %1240 = load i64, ptr %1239, align 8
  %1241 = icmp slt i64 %1236, %1240
  br i1 %1241, label %1244, label %1242

1242:                                             ; preds = %1235
  %1243 = add nuw nsw i64 %1230, 1
  br label %1229

1244:                                             ; preds = %1235
  %1245 = getelementptr inbounds i8, ptr %1238, i32 120
  %1246 = load ptr, ptr %1245, align 8
  %1247 = trunc i64 %1236 to i32
  %1248 = getelementptr inbounds i64, ptr %1246, i32 %1247
  %1249 = load i64, ptr %1248, align 8
  %1250 = getelementptr inbounds i8, ptr %1238, i32 124
  %1251 = load ptr, ptr %1250, align 4
  %1252 = getelementptr inbounds i64, ptr %1251, i32 %1247
  %1253 = load i64, ptr %1252, align 8
  %1254 = add nsw i64 %1253, %1249
  store i64 %1254, ptr %1252, align 8
  %1255 = add nuw nsw i64 %1236, 1
  br label %1235

1256:                                             ; preds = %1229
  %1257 = load i64, ptr %5, align 8
  %1258 = tail call fastcc i64 @nl_enqueue(ptr noundef nonnull %0, i64 noundef -1, i64 noundef %1257) #22
  br label %1259

1259:                                             ; preds = %385, %729, %1049, %1207, %1158, %754, %1166, %418, %23, %85, %1256
  %1260 = phi i64 [ %1258, %1256 ], [ %87, %85 ], [ %25, %23 ], [ %420, %418 ], [ %1167, %1166 ], [ %755, %754 ], [ %1159, %1158 ], [ %1208, %1207 ], [ %1050, %1049 ], [ %730, %729 ], [ %386, %385 ]
  ret i64 %1260
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind
define hidden i64 @nl_step_once(ptr noundef %0) #0 {
  %2 = getelementptr inbounds i8, ptr %0, i32 232
  %3 = load i64, ptr %2, align 8
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %1
  %6 = tail call fastcc i64 @nl_step(ptr noundef nonnull %0) #22
  br label %7

7:                                                ; preds = %1, %5
  %8 = phi i64 [ %6, %5 ], [ %3, %1 ]
  ret i64 %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define hidden i64 @nl_step_index(ptr nocapture noundef readonly %0) #3 {
  %2 = getelementptr inbounds i8, ptr %0, i32 192
  %3 = load i64, ptr %2, align 8
  ret i64 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define hidden double @nl_time_ms(ptr nocapture noundef readonly %0) #3 {
  %2 = tail call fastcc double @nl_time(ptr noundef %0) #22
  ret double %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc double @nl_time(ptr nocapture noundef readonly %0) #3 {
  %2 = getelementptr inbounds i8, ptr %0, i32 192
  %3 = load i64, ptr %2, align 8
  %4 = sitofp i64 %3 to double
  %5 = getelementptr inbounds i8, ptr %0, i32 32
  %6 = load i64, ptr %5, align 8
  %7 = sitofp i64 %6 to double
  %8 = fmul double %4, %7
  %9 = getelementptr inbounds i8, ptr %0, i32 40
  %10 = load i64, ptr %9, align 8
  %11 = sitofp i64 %10 to double
  %12 = fdiv double %8, %11
  ret double %12
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden nonnull ptr @nl_message(ptr noundef readnone %0) #4 {
  %2 = getelementptr inbounds i8, ptr %0, i32 240
  ret ptr %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define hidden i64 @nl_size(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #22
  %4 = icmp eq ptr %3, null
  br i1 %4, label %8, label %5

5:                                                ; preds = %2
  %6 = getelementptr inbounds i8, ptr %3, i32 8
  %7 = load i64, ptr %6, align 8
  br label %8

8:                                                ; preds = %2, %5
  %9 = phi i64 [ %7, %5 ], [ -1, %2 ]
  ret i64 %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc ptr @nl_population_at(ptr nocapture noundef readonly %0, i64 noundef %1) #3 {
  %3 = icmp slt i64 %1, 0
  br i1 %3, label %13, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %0, i32 72
  %6 = load i64, ptr %5, align 8
  %7 = icmp sgt i64 %6, %1
  br i1 %7, label %8, label %13

8:                                                ; preds = %4
  %9 = getelementptr inbounds i8, ptr %0, i32 136
  %10 = load ptr, ptr %9, align 8
  %11 = trunc i64 %1 to i32
  %12 = getelementptr inbounds %struct.nl_population, ptr %10, i32 %11
  br label %13

13:                                               ; preds = %2, %4, %8
  %14 = phi ptr [ %12, %8 ], [ null, %4 ], [ null, %2 ]
  ret ptr %14
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define hidden ptr @nl_values(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #5 {
  %4 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #22
  %5 = icmp ne ptr %4, null
  %6 = icmp sgt i64 %2, -1
  %7 = and i1 %6, %5
  br i1 %7, label %8, label %18

8:                                                ; preds = %3
  %9 = getelementptr inbounds i8, ptr %4, i32 40
  %10 = load i64, ptr %9, align 8
  %11 = icmp sgt i64 %10, %2
  br i1 %11, label %12, label %18

12:                                               ; preds = %8
  %13 = getelementptr inbounds i8, ptr %4, i32 112
  %14 = load ptr, ptr %13, align 8
  %15 = trunc i64 %2 to i32
  %16 = getelementptr inbounds ptr, ptr %14, i32 %15
  %17 = load ptr, ptr %16, align 4
  br label %18

18:                                               ; preds = %3, %8, %12
  %19 = phi ptr [ %17, %12 ], [ null, %8 ], [ null, %3 ]
  ret ptr %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define hidden i64 @nl_events(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, ptr noundef writeonly %3) #6 {
  %5 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #22
  %6 = icmp eq ptr %5, null
  %7 = icmp slt i64 %2, 0
  %8 = or i1 %7, %6
  br i1 %8, label %29, label %9

9:                                                ; preds = %4
  %10 = getelementptr inbounds i8, ptr %5, i32 56
  %11 = load i64, ptr %10, align 8
  %12 = icmp sgt i64 %11, %2
  br i1 %12, label %13, label %29

13:                                               ; preds = %9
  %14 = icmp eq ptr %3, null
  br i1 %14, label %15, label %17

15:                                               ; preds = %13
  %16 = trunc i64 %2 to i32
  br label %23

17:                                               ; preds = %13
  %18 = getelementptr inbounds i8, ptr %5, i32 116
  %19 = load ptr, ptr %18, align 4
  %20 = trunc i64 %2 to i32
  %21 = getelementptr inbounds ptr, ptr %19, i32 %20
  %22 = load ptr, ptr %21, align 4
  store ptr %22, ptr %3, align 4
  br label %23

23:                                               ; preds = %15, %17
  %24 = phi i32 [ %16, %15 ], [ %20, %17 ]
  %25 = getelementptr inbounds i8, ptr %5, i32 120
  %26 = load ptr, ptr %25, align 8
  %27 = getelementptr inbounds i64, ptr %26, i32 %24
  %28 = load i64, ptr %27, align 8
  br label %29

29:                                               ; preds = %4, %9, %23
  %30 = phi i64 [ %28, %23 ], [ -1, %9 ], [ -1, %4 ]
  ret i64 %30
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define hidden i64 @nl_event_total(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #5 {
  %4 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #22
  %5 = icmp ne ptr %4, null
  %6 = icmp sgt i64 %2, -1
  %7 = and i1 %6, %5
  br i1 %7, label %8, label %18

8:                                                ; preds = %3
  %9 = getelementptr inbounds i8, ptr %4, i32 56
  %10 = load i64, ptr %9, align 8
  %11 = icmp sgt i64 %10, %2
  br i1 %11, label %12, label %18

12:                                               ; preds = %8
  %13 = getelementptr inbounds i8, ptr %4, i32 124
  %14 = load ptr, ptr %13, align 4
  %15 = trunc i64 %2 to i32
  %16 = getelementptr inbounds i64, ptr %14, i32 %15
  %17 = load i64, ptr %16, align 8
  br label %18

18:                                               ; preds = %3, %8, %12
  %19 = phi i64 [ %17, %12 ], [ -1, %8 ], [ -1, %3 ]
  ret i64 %19
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define hidden i64 @nl_synapses(ptr nocapture noundef readonly %0, i64 noundef %1) #7 {
  %3 = getelementptr inbounds i8, ptr %0, i32 148
  %4 = getelementptr inbounds i8, ptr %0, i32 104
  %5 = load i64, ptr %4, align 8
  %6 = tail call i64 @llvm.smax.i64(i64 %5, i64 0)
  br label %7

7:                                                ; preds = %16, %2
  %8 = phi i64 [ 0, %2 ], [ %17, %16 ]
  %9 = icmp eq i64 %8, %6
  br i1 %9, label %18, label %10

10:                                               ; preds = %7
  %11 = load ptr, ptr %3, align 4
  %12 = trunc i64 %8 to i32
  %13 = getelementptr inbounds %struct.nl_connection, ptr %11, i32 %12, i32 1
  %14 = load i64, ptr %13, align 8
  %15 = icmp eq i64 %14, %1
  br i1 %15, label %18, label %16

16:                                               ; preds = %10
  %17 = add nuw i64 %8, 1
  br label %7

18:                                               ; preds = %7, %10
  %19 = phi i64 [ %6, %7 ], [ %8, %10 ]
  %20 = icmp eq i64 %19, %5
  br i1 %20, label %26, label %21

21:                                               ; preds = %18
  %22 = getelementptr inbounds i8, ptr %0, i32 112
  %23 = load i64, ptr %22, align 8
  %24 = getelementptr inbounds i8, ptr %0, i32 152
  %25 = tail call i64 @llvm.smax.i64(i64 %23, i64 0)
  br label %33

26:                                               ; preds = %18
  %27 = icmp slt i64 %1, 0
  br i1 %27, label %87, label %28

28:                                               ; preds = %26
  %29 = getelementptr inbounds i8, ptr %0, i32 96
  %30 = load i64, ptr %29, align 8
  %31 = icmp sle i64 %30, %1
  %32 = sext i1 %31 to i64
  br label %87

33:                                               ; preds = %21, %55
  %34 = phi i64 [ %57, %55 ], [ 0, %21 ]
  %35 = phi i64 [ %58, %55 ], [ 0, %21 ]
  %36 = icmp eq i64 %35, %25
  br i1 %36, label %37, label %46

37:                                               ; preds = %33
  %38 = load ptr, ptr %3, align 4
  %39 = trunc i64 %19 to i32
  %40 = getelementptr inbounds %struct.nl_connection, ptr %38, i32 %39
  %41 = getelementptr inbounds i8, ptr %40, i32 264
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr inbounds i8, ptr %40, i32 272
  %44 = getelementptr inbounds i8, ptr %0, i32 24
  %45 = tail call i64 @llvm.smax.i64(i64 %42, i64 0)
  br label %59

46:                                               ; preds = %33
  %47 = load ptr, ptr %24, align 8
  %48 = trunc i64 %35 to i32
  %49 = getelementptr inbounds %struct.nl_block, ptr %47, i32 %48
  %50 = load i64, ptr %49, align 8
  %51 = icmp eq i64 %50, %19
  br i1 %51, label %52, label %55

52:                                               ; preds = %46
  %53 = getelementptr inbounds i8, ptr %49, i32 96
  %54 = load i64, ptr %53, align 8
  br label %55

55:                                               ; preds = %46, %52
  %56 = phi i64 [ %54, %52 ], [ 0, %46 ]
  %57 = add nsw i64 %56, %34
  %58 = add nuw i64 %35, 1
  br label %33

59:                                               ; preds = %74, %37
  %60 = phi i64 [ %34, %37 ], [ %71, %74 ]
  %61 = phi i64 [ 0, %37 ], [ %75, %74 ]
  %62 = icmp eq i64 %61, %45
  br i1 %62, label %87, label %63

63:                                               ; preds = %59
  %64 = load ptr, ptr %43, align 8
  %65 = trunc i64 %61 to i32
  %66 = getelementptr inbounds %struct.nl_table, ptr %64, i32 %65
  %67 = getelementptr inbounds i8, ptr %66, i32 64
  %68 = load i64, ptr %67, align 8
  %69 = tail call i64 @llvm.smax.i64(i64 %68, i64 0)
  br label %70

70:                                               ; preds = %63, %83
  %71 = phi i64 [ %85, %83 ], [ %60, %63 ]
  %72 = phi i64 [ %86, %83 ], [ 0, %63 ]
  %73 = icmp eq i64 %72, %69
  br i1 %73, label %74, label %76

74:                                               ; preds = %70
  %75 = add nuw i64 %61, 1
  br label %59

76:                                               ; preds = %70
  %77 = load i64, ptr %44, align 8
  %78 = icmp eq i64 %77, 32
  br i1 %78, label %79, label %81

79:                                               ; preds = %76
  %80 = tail call fastcc i64 @nl_is_alive_32(ptr noundef nonnull %40, ptr noundef nonnull %66, i64 noundef %72) #22
  br label %83

81:                                               ; preds = %76
  %82 = tail call fastcc i64 @nl_is_alive_64(ptr noundef nonnull %40, ptr noundef nonnull %66, i64 noundef %72) #22
  br label %83

83:                                               ; preds = %81, %79
  %84 = phi i64 [ %80, %79 ], [ %82, %81 ]
  %85 = add nsw i64 %84, %71
  %86 = add nuw i64 %72, 1
  br label %70

87:                                               ; preds = %59, %26, %28
  %88 = phi i64 [ -1, %26 ], [ %32, %28 ], [ %60, %59 ]
  ret i64 %88
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_is_alive_32(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) #5 {
  %4 = getelementptr inbounds i8, ptr %0, i32 64
  %5 = load i64, ptr %4, align 8
  %6 = icmp slt i64 %5, 0
  br i1 %6, label %18, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %1, i32 184
  %9 = load ptr, ptr %8, align 8
  %10 = trunc i64 %5 to i32
  %11 = getelementptr inbounds ptr, ptr %9, i32 %10
  %12 = load ptr, ptr %11, align 4
  %13 = trunc i64 %2 to i32
  %14 = getelementptr inbounds i32, ptr %12, i32 %13
  %15 = load i32, ptr %14, align 4
  %16 = icmp ne i32 %15, 0
  %17 = zext i1 %16 to i64
  br label %18

18:                                               ; preds = %7, %3
  %19 = phi i64 [ 1, %3 ], [ %17, %7 ]
  ret i64 %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_is_alive_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) #5 {
  %4 = getelementptr inbounds i8, ptr %0, i32 64
  %5 = load i64, ptr %4, align 8
  %6 = icmp slt i64 %5, 0
  br i1 %6, label %18, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %1, i32 184
  %9 = load ptr, ptr %8, align 8
  %10 = trunc i64 %5 to i32
  %11 = getelementptr inbounds ptr, ptr %9, i32 %10
  %12 = load ptr, ptr %11, align 4
  %13 = trunc i64 %2 to i32
  %14 = getelementptr inbounds i64, ptr %12, i32 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp ne i64 %15, 0
  %17 = zext i1 %16 to i64
  br label %18

18:                                               ; preds = %7, %3
  %19 = phi i64 [ 1, %3 ], [ %17, %7 ]
  ret i64 %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none)
define hidden range(i64 0, 6) i64 @nl_lesion(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #8 {
  %4 = icmp slt i64 %1, 0
  br i1 %4, label %16, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %0, i32 96
  %7 = load i64, ptr %6, align 8
  %8 = icmp sgt i64 %7, %1
  br i1 %8, label %9, label %16

9:                                                ; preds = %5
  %10 = icmp ne i64 %2, 0
  %11 = zext i1 %10 to i8
  %12 = getelementptr inbounds i8, ptr %0, i32 164
  %13 = load ptr, ptr %12, align 4
  %14 = trunc i64 %1 to i32
  %15 = getelementptr inbounds i8, ptr %13, i32 %14
  store i8 %11, ptr %15, align 1
  br label %16

16:                                               ; preds = %3, %5, %9
  %17 = phi i64 [ 0, %9 ], [ 5, %5 ], [ 5, %3 ]
  ret i64 %17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define hidden range(i64 0, 6) i64 @nl_fire(ptr nocapture noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) #9 {
  %5 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #22
  %6 = icmp eq ptr %5, null
  br i1 %6, label %48, label %7

7:                                                ; preds = %4
  %8 = getelementptr inbounds i8, ptr %5, i32 32
  %9 = load i64, ptr %8, align 8
  %10 = icmp eq i64 %9, 1
  br i1 %10, label %11, label %48

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %5, i32 8
  %13 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %14

14:                                               ; preds = %24, %11
  %15 = phi i64 [ %28, %24 ], [ 0, %11 ]
  %16 = icmp eq i64 %15, %13
  br i1 %16, label %17, label %19

17:                                               ; preds = %14
  %18 = getelementptr inbounds i8, ptr %5, i32 132
  br label %29

19:                                               ; preds = %14
  %20 = trunc i64 %15 to i32
  %21 = getelementptr inbounds i32, ptr %2, i32 %20
  %22 = load i32, ptr %21, align 4
  %23 = icmp slt i32 %22, 0
  br i1 %23, label %48, label %24

24:                                               ; preds = %19
  %25 = zext nneg i32 %22 to i64
  %26 = load i64, ptr %12, align 8
  %27 = icmp sgt i64 %26, %25
  %28 = add nuw i64 %15, 1
  br i1 %27, label %14, label %48

29:                                               ; preds = %17, %41
  %30 = phi i64 [ %47, %41 ], [ 0, %17 ]
  %31 = icmp eq i64 %30, %13
  br i1 %31, label %32, label %41

32:                                               ; preds = %29
  %33 = icmp sgt i64 %3, 0
  %34 = zext i1 %33 to i64
  %35 = getelementptr inbounds i8, ptr %5, i32 136
  %36 = load i64, ptr %35, align 8
  %37 = or i64 %36, %34
  store i64 %37, ptr %35, align 8
  %38 = getelementptr inbounds i8, ptr %0, i32 224
  %39 = load i64, ptr %38, align 8
  %40 = or i64 %39, %34
  store i64 %40, ptr %38, align 8
  br label %48

41:                                               ; preds = %29
  %42 = load ptr, ptr %18, align 4
  %43 = trunc i64 %30 to i32
  %44 = getelementptr inbounds i32, ptr %2, i32 %43
  %45 = load i32, ptr %44, align 4
  %46 = getelementptr inbounds i8, ptr %42, i32 %45
  store i8 1, ptr %46, align 1
  %47 = add nuw i64 %30, 1
  br label %29

48:                                               ; preds = %24, %19, %4, %7, %32
  %49 = phi i64 [ 0, %32 ], [ 5, %7 ], [ 5, %4 ], [ 5, %19 ], [ 5, %24 ]
  ret i64 %49
}

; Function Attrs: nounwind
define hidden i64 @nl_parameters_changed(ptr noundef %0) #0 {
  %2 = getelementptr inbounds i8, ptr %0, i32 72
  %3 = getelementptr inbounds i8, ptr %0, i32 136
  br label %4

4:                                                ; preds = %12, %1
  %5 = phi i64 [ 0, %1 ], [ %16, %12 ]
  %6 = load i64, ptr %2, align 8
  %7 = icmp slt i64 %5, %6
  br i1 %7, label %12, label %8

8:                                                ; preds = %4
  tail call fastcc void @nl_clock(ptr noundef nonnull %0) #22
  %9 = getelementptr inbounds i8, ptr %0, i32 232
  %10 = load i64, ptr %9, align 8
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %17, label %19

12:                                               ; preds = %4
  %13 = load ptr, ptr %3, align 8
  %14 = trunc i64 %5 to i32
  %15 = getelementptr inbounds %struct.nl_population, ptr %13, i32 %14
  tail call fastcc void @nl_fill_padding(ptr noundef nonnull %0, ptr noundef %15) #22
  %16 = add nuw nsw i64 %5, 1
  br label %4

17:                                               ; preds = %8
  %18 = tail call fastcc i64 @nl_launch_all(ptr noundef nonnull %0, i64 noundef 4) #22
  br label %19

19:                                               ; preds = %8, %17
  %20 = phi i64 [ %18, %17 ], [ %10, %8 ]
  ret i64 %20
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_fill_padding(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #9 {
  %3 = getelementptr inbounds i8, ptr %1, i32 8
  %4 = getelementptr inbounds i8, ptr %1, i32 40
  %5 = getelementptr inbounds i8, ptr %1, i32 88
  %6 = getelementptr inbounds i8, ptr %0, i32 24
  %7 = getelementptr inbounds i8, ptr %1, i32 16
  %8 = getelementptr inbounds i8, ptr %1, i32 112
  br label %9

9:                                                ; preds = %33, %2
  %10 = phi i64 [ 0, %2 ], [ %34, %33 ]
  %11 = load i64, ptr %4, align 8
  %12 = icmp slt i64 %10, %11
  br i1 %12, label %13, label %16

13:                                               ; preds = %9
  %14 = load i64, ptr %3, align 8
  %15 = icmp sgt i64 %14, 0
  br i1 %15, label %17, label %16

16:                                               ; preds = %9, %13
  ret void

17:                                               ; preds = %13
  %18 = load ptr, ptr %5, align 8
  %19 = trunc i64 %10 to i32
  %20 = getelementptr inbounds %struct.nl_slot, ptr %18, i32 %19, i32 1
  %21 = load i64, ptr %20, align 8
  %22 = icmp eq i64 %21, 2
  br i1 %22, label %26, label %23

23:                                               ; preds = %17
  %24 = load i64, ptr %6, align 8
  %25 = sdiv i64 %24, 8
  br label %26

26:                                               ; preds = %17, %23
  %27 = phi i64 [ %25, %23 ], [ 8, %17 ]
  %28 = trunc i64 %27 to i32
  br label %29

29:                                               ; preds = %35, %26
  %30 = phi i64 [ %14, %26 ], [ %47, %35 ]
  %31 = load i64, ptr %7, align 8
  %32 = icmp slt i64 %30, %31
  br i1 %32, label %35, label %33

33:                                               ; preds = %29
  %34 = add nuw nsw i64 %10, 1
  br label %9

35:                                               ; preds = %29
  %36 = load ptr, ptr %8, align 8
  %37 = getelementptr inbounds ptr, ptr %36, i32 %19
  %38 = load ptr, ptr %37, align 4
  %39 = mul nsw i64 %30, %27
  %40 = trunc i64 %39 to i32
  %41 = getelementptr inbounds i8, ptr %38, i32 %40
  %42 = load i64, ptr %3, align 8
  %43 = add i64 %42, 4294967295
  %44 = mul i64 %43, %27
  %45 = trunc i64 %44 to i32
  %46 = getelementptr inbounds i8, ptr %38, i32 %45
  tail call void @llvm.memcpy.p0.p0.i32(ptr align 1 %41, ptr align 1 %46, i32 %28, i1 false)
  %47 = add nuw nsw i64 %30, 1
  br label %29
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_clock(ptr nocapture noundef readonly %0) #9 {
  %2 = tail call fastcc double @nl_time(ptr noundef %0) #22
  %3 = getelementptr inbounds i8, ptr %0, i32 72
  %4 = getelementptr inbounds i8, ptr %0, i32 192
  %5 = getelementptr inbounds i8, ptr %0, i32 136
  br label %6

6:                                                ; preds = %11, %1
  %7 = phi i64 [ 0, %1 ], [ %22, %11 ]
  %8 = load i64, ptr %3, align 8
  %9 = icmp slt i64 %7, %8
  br i1 %9, label %11, label %10

10:                                               ; preds = %6
  ret void

11:                                               ; preds = %6
  %12 = load i64, ptr %4, align 8
  %13 = load ptr, ptr %5, align 8
  %14 = trunc i64 %7 to i32
  %15 = getelementptr inbounds %struct.nl_population, ptr %13, i32 %14, i32 20
  %16 = load ptr, ptr %15, align 8
  %17 = getelementptr inbounds i8, ptr %16, i32 32
  store i64 %12, ptr %17, align 8
  %18 = load ptr, ptr %5, align 8
  %19 = getelementptr inbounds %struct.nl_population, ptr %18, i32 %14, i32 20
  %20 = load ptr, ptr %19, align 8
  %21 = getelementptr inbounds i8, ptr %20, i32 40
  store double %2, ptr %21, align 8
  %22 = add nuw nsw i64 %7, 1
  br label %6
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_launch_all(ptr noundef %0, i64 noundef %1) #0 {
  %3 = getelementptr inbounds i8, ptr %0, i32 72
  %4 = getelementptr inbounds i8, ptr %0, i32 136
  br label %5

5:                                                ; preds = %9, %2
  %6 = phi i64 [ 0, %2 ], [ %15, %9 ]
  %7 = load i64, ptr %3, align 8
  %8 = icmp slt i64 %6, %7
  br i1 %8, label %9, label %19

9:                                                ; preds = %5
  %10 = load ptr, ptr %4, align 8
  %11 = trunc i64 %6 to i32
  %12 = getelementptr inbounds %struct.nl_population, ptr %10, i32 %11
  %13 = tail call fastcc i64 @nl_launch_phase(ptr noundef nonnull %0, ptr noundef %12, i64 noundef %1) #22
  %14 = icmp eq i64 %13, 0
  %15 = add nuw nsw i64 %6, 1
  br i1 %14, label %5, label %16

16:                                               ; preds = %9
  %17 = getelementptr inbounds i8, ptr %0, i32 232
  %18 = load i64, ptr %17, align 8
  br label %19

19:                                               ; preds = %5, %16
  %20 = phi i64 [ %18, %16 ], [ 0, %5 ]
  ret i64 %20
}

; Function Attrs: nounwind
define hidden range(i64 -9223372036854775807, -9223372036854775808) i64 @nl_save_state(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca %struct.nl_writer, align 8
  %5 = alloca %struct.nl_writer, align 8
  %6 = alloca %struct.nl_sha, align 8
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #24
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 8 dereferenceable(24) %4, i8 0, i32 24, i1 false)
  %7 = call fastcc i64 @nl_save_all(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 0, i64 noundef 0) #22
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %13, label %9

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %0, i32 232
  %11 = load i64, ptr %10, align 8
  %12 = sub nsw i64 0, %11
  br label %39

13:                                               ; preds = %3
  %14 = icmp eq ptr %1, null
  %15 = getelementptr inbounds i8, ptr %4, i32 8
  %16 = load i64, ptr %15, align 8
  %17 = add nsw i64 %16, 32
  %18 = icmp sgt i64 %17, %2
  %19 = select i1 %14, i1 true, i1 %18
  br i1 %19, label %39, label %20

20:                                               ; preds = %13
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %5) #24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %5, i8 0, i64 24, i1 false)
  store ptr %1, ptr %5, align 8
  %21 = add nsw i64 %16, -20
  %22 = getelementptr inbounds i8, ptr %4, i32 16
  %23 = load i64, ptr %22, align 8
  %24 = call fastcc i64 @nl_save_all(ptr noundef %0, ptr noundef nonnull %5, i64 noundef %21, i64 noundef %23) #22
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %30, label %26

26:                                               ; preds = %20
  %27 = getelementptr inbounds i8, ptr %0, i32 232
  %28 = load i64, ptr %27, align 8
  %29 = sub nsw i64 0, %28
  br label %37

30:                                               ; preds = %20
  call void @llvm.lifetime.start.p0(i64 112, ptr nonnull %6) #24
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %6, ptr noundef nonnull align 16 dereferenceable(32) @nl_sha_start.start, i32 32, i1 false)
  %31 = getelementptr inbounds i8, ptr %6, i32 96
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %31, i8 0, i64 16, i1 false)
  %32 = getelementptr inbounds i8, ptr %5, i32 8
  %33 = load i64, ptr %32, align 8
  call fastcc void @nl_sha_take(ptr noundef nonnull %6, ptr noundef nonnull %1, i64 noundef %33) #22
  %34 = trunc i64 %33 to i32
  %35 = getelementptr inbounds i8, ptr %1, i32 %34
  call fastcc void @nl_sha_end(ptr noundef nonnull %6, ptr noundef nonnull %35) #22
  %36 = add nsw i64 %33, 32
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %6) #24
  br label %37

37:                                               ; preds = %30, %26
  %38 = phi i64 [ %29, %26 ], [ %36, %30 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %5) #24
  br label %39

39:                                               ; preds = %9, %13, %37
  %40 = phi i64 [ %12, %9 ], [ %38, %37 ], [ %17, %13 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #24
  ret i64 %40
}

; Function Attrs: nounwind
define hidden i64 @nl_load_state(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca [512 x i8], align 16
  %5 = alloca [32 x i8], align 16
  %6 = alloca %struct.nl_sha, align 8
  %7 = alloca %struct.nl_reader, align 8
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %7) #24
  store ptr %0, ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %7, i32 4
  store ptr %1, ptr %8, align 4
  %9 = getelementptr inbounds i8, ptr %7, i32 8
  store i64 %2, ptr %9, align 8
  %10 = getelementptr inbounds i8, ptr %7, i32 16
  %11 = getelementptr inbounds i8, ptr %7, i32 24
  %12 = getelementptr inbounds i8, ptr %7, i32 32
  %13 = getelementptr inbounds i8, ptr %7, i32 40
  store i64 0, ptr %13, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(20) %10, i8 0, i64 20, i1 false)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #24
  call void @llvm.lifetime.start.p0(i64 112, ptr nonnull %6) #24
  %14 = icmp slt i64 %2, 104
  br i1 %14, label %94, label %15

15:                                               ; preds = %3, %18
  %16 = phi i64 [ %25, %18 ], [ 0, %3 ]
  %17 = icmp eq i64 %16, 8
  br i1 %17, label %26, label %18

18:                                               ; preds = %15
  %19 = trunc nuw i64 %16 to i32
  %20 = getelementptr inbounds i8, ptr %1, i32 %19
  %21 = load i8, ptr %20, align 1
  %22 = getelementptr inbounds [8 x i8], ptr @nl_open_state.magic, i32 0, i32 %19
  %23 = load i8, ptr %22, align 1
  %24 = icmp eq i8 %21, %23
  %25 = add nuw nsw i64 %16, 1
  br i1 %24, label %15, label %94

26:                                               ; preds = %15
  %27 = getelementptr inbounds i8, ptr %1, i32 8
  %28 = tail call fastcc i64 @nl_little(ptr noundef nonnull %27, i64 noundef 4) #22
  %29 = icmp eq i64 %28, 1
  br i1 %29, label %30, label %94

30:                                               ; preds = %26
  %31 = getelementptr inbounds i8, ptr %1, i32 12
  %32 = tail call fastcc i64 @nl_little(ptr noundef nonnull %31, i64 noundef 8) #22
  %33 = add nsw i64 %2, -52
  %34 = icmp eq i64 %32, %33
  br i1 %34, label %38, label %35

35:                                               ; preds = %30
  %36 = icmp sgt i64 %32, %33
  %37 = select i1 %36, ptr @.str.7, ptr @.str.8
  br label %94

38:                                               ; preds = %30
  %39 = add nsw i64 %2, -32
  store i64 %39, ptr %9, align 8
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %6, ptr noundef nonnull align 16 dereferenceable(32) @nl_sha_start.start, i32 32, i1 false)
  %40 = getelementptr inbounds i8, ptr %6, i32 96
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %40, i8 0, i64 16, i1 false)
  call fastcc void @nl_sha_take(ptr noundef nonnull %6, ptr noundef %1, i64 noundef %39) #22
  call fastcc void @nl_sha_end(ptr noundef nonnull %6, ptr noundef nonnull %5) #22
  br label %41

41:                                               ; preds = %47, %38
  %42 = phi i64 [ 0, %38 ], [ %56, %47 ]
  %43 = icmp eq i64 %42, 32
  br i1 %43, label %44, label %47

44:                                               ; preds = %41
  %45 = getelementptr inbounds i8, ptr %1, i32 20
  %46 = getelementptr inbounds i8, ptr %0, i32 68
  br label %57

47:                                               ; preds = %41
  %48 = trunc nuw i64 %42 to i32
  %49 = getelementptr inbounds [32 x i8], ptr %5, i32 0, i32 %48
  %50 = load i8, ptr %49, align 1
  %51 = add nsw i64 %42, %39
  %52 = trunc i64 %51 to i32
  %53 = getelementptr inbounds i8, ptr %1, i32 %52
  %54 = load i8, ptr %53, align 1
  %55 = icmp eq i8 %50, %54
  %56 = add nuw nsw i64 %42, 1
  br i1 %55, label %41, label %94

57:                                               ; preds = %60, %44
  %58 = phi i64 [ %69, %60 ], [ 0, %44 ]
  %59 = icmp eq i64 %58, 4
  br i1 %59, label %70, label %60

60:                                               ; preds = %57
  %61 = trunc nuw i64 %58 to i32
  %62 = shl nuw nsw i32 %61, 3
  %63 = getelementptr inbounds i8, ptr %45, i32 %62
  %64 = tail call fastcc i64 @nl_little(ptr noundef nonnull %63, i64 noundef 8) #22
  %65 = load ptr, ptr %46, align 4
  %66 = getelementptr inbounds i64, ptr %65, i32 %61
  %67 = load i64, ptr %66, align 8
  %68 = icmp eq i64 %64, %67
  %69 = add nuw nsw i64 %58, 1
  br i1 %68, label %57, label %94

70:                                               ; preds = %57
  %71 = getelementptr inbounds i8, ptr %1, i32 52
  %72 = tail call fastcc i64 @nl_little(ptr noundef nonnull %71, i64 noundef 4) #22
  %73 = getelementptr inbounds i8, ptr %0, i32 24
  %74 = load i64, ptr %73, align 8
  %75 = icmp eq i64 %72, %74
  br i1 %75, label %76, label %94

76:                                               ; preds = %70
  %77 = getelementptr inbounds i8, ptr %1, i32 56
  %78 = tail call fastcc i64 @nl_little(ptr noundef nonnull %77, i64 noundef 4) #22
  %79 = trunc i64 %78 to i32
  %80 = getelementptr inbounds i8, ptr %0, i32 184
  %81 = load i32, ptr %80, align 8
  %82 = icmp eq i32 %81, %79
  br i1 %82, label %83, label %94

83:                                               ; preds = %76
  %84 = getelementptr inbounds i8, ptr %1, i32 60
  %85 = tail call fastcc i64 @nl_little(ptr noundef nonnull %84, i64 noundef 8) #22
  store i64 %85, ptr %13, align 8
  %86 = getelementptr inbounds i8, ptr %1, i32 68
  %87 = tail call fastcc i64 @nl_little(ptr noundef nonnull %86, i64 noundef 4) #22
  store i64 %87, ptr %11, align 8
  store i64 72, ptr %10, align 8
  %88 = icmp ugt i64 %85, 4611686018427387904
  %89 = icmp slt i64 %87, 0
  %90 = sdiv i64 %39, 13
  %91 = icmp sgt i64 %87, %90
  %92 = or i1 %89, %91
  %93 = select i1 %88, i1 true, i1 %92
  br i1 %93, label %94, label %96

94:                                               ; preds = %18, %47, %60, %83, %76, %70, %35, %26, %3
  %95 = phi ptr [ %37, %35 ], [ @.str.4, %3 ], [ @.str.6, %26 ], [ @.str.64, %70 ], [ @.str.65, %76 ], [ @.str.66, %83 ], [ @.str.63, %60 ], [ @.str.9, %47 ], [ @.str.62, %18 ]
  call fastcc void @nl_state_bad(ptr noundef nonnull %7, ptr noundef nonnull %95, ptr noundef nonnull @.str.61) #22
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %6) #24
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #24
  br label %321

96:                                               ; preds = %83
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %6) #24
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #24
  %97 = trunc i64 %87 to i32
  %98 = add i32 %97, 1
  %99 = tail call ptr @calloc(i32 noundef %98, i32 noundef 40) #23
  store ptr %99, ptr %12, align 8
  %100 = icmp eq ptr %99, null
  br i1 %100, label %159, label %101

101:                                              ; preds = %96, %147
  %102 = phi i64 [ %139, %147 ], [ %39, %96 ]
  %103 = phi i64 [ %154, %147 ], [ 72, %96 ]
  %104 = phi i64 [ %156, %147 ], [ %87, %96 ]
  %105 = phi i64 [ %155, %147 ], [ 0, %96 ]
  %106 = icmp slt i64 %105, %104
  br i1 %106, label %107, label %157

107:                                              ; preds = %101
  %108 = load ptr, ptr %12, align 8
  %109 = trunc i64 %105 to i32
  %110 = getelementptr inbounds %struct.nl_part, ptr %108, i32 %109
  %111 = getelementptr inbounds i8, ptr %110, i32 8
  %112 = call fastcc i64 @nl_get(ptr noundef nonnull %7, i64 noundef 4, ptr noundef nonnull %111) #22
  %113 = icmp eq i64 %112, 0
  br i1 %113, label %114, label %159

114:                                              ; preds = %107
  %115 = load i64, ptr %111, align 8
  %116 = load i64, ptr %9, align 8
  %117 = load i64, ptr %10, align 8
  %118 = sub nsw i64 %116, %117
  %119 = icmp sgt i64 %115, %118
  br i1 %119, label %159, label %120

120:                                              ; preds = %114
  %121 = load ptr, ptr %8, align 4
  %122 = trunc i64 %117 to i32
  %123 = getelementptr inbounds i8, ptr %121, i32 %122
  store ptr %123, ptr %110, align 8
  %124 = add nsw i64 %117, %115
  store i64 %124, ptr %10, align 8
  %125 = getelementptr inbounds i8, ptr %110, i32 16
  %126 = call fastcc i64 @nl_get(ptr noundef nonnull %7, i64 noundef 1, ptr noundef nonnull %125) #22
  %127 = icmp eq i64 %126, 0
  br i1 %127, label %128, label %321

128:                                              ; preds = %120
  %129 = getelementptr inbounds i8, ptr %110, i32 24
  %130 = call fastcc i64 @nl_get(ptr noundef nonnull %7, i64 noundef 8, ptr noundef nonnull %129) #22
  %131 = icmp eq i64 %130, 0
  br i1 %131, label %132, label %321

132:                                              ; preds = %128
  %133 = load i64, ptr %125, align 8
  %134 = icmp sgt i64 %133, 3
  br i1 %134, label %159, label %135

135:                                              ; preds = %132
  %136 = load i64, ptr %129, align 8
  %137 = icmp slt i64 %136, 0
  br i1 %137, label %159, label %138

138:                                              ; preds = %135
  %139 = load i64, ptr %9, align 8
  %140 = load i64, ptr %10, align 8
  %141 = sub nsw i64 %139, %140
  %142 = and i64 %133, -3
  %143 = icmp eq i64 %142, 0
  %144 = select i1 %143, i64 4, i64 8
  %145 = sdiv i64 %141, %144
  %146 = icmp sgt i64 %136, %145
  br i1 %146, label %159, label %147

147:                                              ; preds = %138
  %148 = load ptr, ptr %8, align 4
  %149 = trunc i64 %140 to i32
  %150 = getelementptr inbounds i8, ptr %148, i32 %149
  %151 = getelementptr inbounds i8, ptr %110, i32 4
  store ptr %150, ptr %151, align 4
  %152 = select i1 %143, i64 2, i64 3
  %153 = shl nuw i64 %136, %152
  %154 = add nsw i64 %140, %153
  store i64 %154, ptr %10, align 8
  %155 = add nuw nsw i64 %105, 1
  %156 = load i64, ptr %11, align 8
  br label %101

157:                                              ; preds = %101
  %158 = icmp eq i64 %103, %102
  br i1 %158, label %161, label %159

159:                                              ; preds = %138, %135, %132, %114, %107, %157, %96
  %160 = phi ptr [ @.str.68, %96 ], [ @.str.8, %157 ], [ @.str.69, %107 ], [ @.str.69, %114 ], [ @.str.69, %132 ], [ @.str.69, %135 ], [ @.str.69, %138 ]
  call fastcc void @nl_state_bad(ptr noundef nonnull %7, ptr noundef nonnull %160, ptr noundef nonnull @.str.61) #22
  br label %321

161:                                              ; preds = %157
  %162 = call fastcc i64 @nl_load_parts(ptr noundef nonnull %7, i64 noundef 0) #22
  %163 = icmp eq i64 %162, 0
  br i1 %163, label %164, label %321

164:                                              ; preds = %161
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %4) #24
  %165 = tail call i64 @llvm.smax.i64(i64 %104, i64 0)
  %166 = load ptr, ptr %12, align 8
  br label %167

167:                                              ; preds = %216, %164
  %168 = phi i64 [ 0, %164 ], [ %217, %216 ]
  %169 = icmp eq i64 %168, %165
  br i1 %169, label %223, label %170

170:                                              ; preds = %167
  %171 = trunc i64 %168 to i32
  %172 = getelementptr inbounds %struct.nl_part, ptr %166, i32 %171
  %173 = getelementptr inbounds i8, ptr %172, i32 8
  %174 = load i64, ptr %173, align 8
  %175 = tail call i64 @llvm.smax.i64(i64 %174, i64 1)
  %176 = add nsw i64 %175, -1
  br label %177

177:                                              ; preds = %199, %170
  %178 = phi i64 [ 0, %170 ], [ %202, %199 ]
  %179 = phi i64 [ 0, %170 ], [ %180, %199 ]
  %180 = add nuw nsw i64 %179, 1
  %181 = icmp eq i64 %179, %176
  br i1 %181, label %182, label %188

182:                                              ; preds = %177
  %183 = getelementptr inbounds i8, ptr %172, i32 32
  %184 = load i64, ptr %183, align 8
  %185 = icmp ne i64 %184, 0
  %186 = icmp ne i64 %178, 0
  %187 = select i1 %185, i1 true, i1 %186
  br i1 %187, label %216, label %203

188:                                              ; preds = %177
  %189 = load ptr, ptr %172, align 8
  %190 = trunc i64 %179 to i32
  %191 = getelementptr inbounds i8, ptr %189, i32 %190
  %192 = load i8, ptr %191, align 1
  %193 = icmp eq i8 %192, 64
  br i1 %193, label %194, label %199

194:                                              ; preds = %188
  %195 = trunc i64 %180 to i32
  %196 = getelementptr inbounds i8, ptr %189, i32 %195
  %197 = load i8, ptr %196, align 1
  %198 = icmp eq i8 %197, 45
  br label %199

199:                                              ; preds = %194, %188
  %200 = phi i1 [ false, %188 ], [ %198, %194 ]
  %201 = zext i1 %200 to i64
  %202 = or i64 %178, %201
  br label %177

203:                                              ; preds = %182
  %204 = getelementptr inbounds i8, ptr %172, i32 4
  %205 = load ptr, ptr %204, align 4
  %206 = getelementptr inbounds i8, ptr %172, i32 24
  %207 = load i64, ptr %206, align 8
  %208 = getelementptr inbounds i8, ptr %172, i32 16
  %209 = load i64, ptr %208, align 8
  %210 = and i64 %209, -3
  %211 = icmp eq i64 %210, 0
  %212 = select i1 %211, i64 2, i64 3
  %213 = shl i64 %207, %212
  %214 = tail call fastcc i64 @nl_any(ptr noundef %205, i64 noundef %213) #22
  %215 = icmp eq i64 %214, 0
  br i1 %215, label %216, label %218

216:                                              ; preds = %203, %182
  %217 = add nuw i64 %168, 1
  br label %167

218:                                              ; preds = %203
  %219 = tail call i64 @llvm.smin.i64(i64 %174, i64 511)
  %220 = load ptr, ptr %172, align 8
  %221 = trunc i64 %219 to i32
  call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 16 %4, ptr align 1 %220, i32 %221, i1 false)
  %222 = getelementptr inbounds [512 x i8], ptr %4, i32 0, i32 %221
  store i8 0, ptr %222, align 1
  call fastcc void @nl_state_bad(ptr noundef nonnull readonly %7, ptr noundef nonnull @.str.73, ptr noundef nonnull %4) #22
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #24
  br label %321

223:                                              ; preds = %167
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #24
  %224 = getelementptr inbounds i8, ptr %0, i32 232
  store i64 0, ptr %224, align 8
  %225 = getelementptr inbounds i8, ptr %0, i32 80
  %226 = getelementptr inbounds i8, ptr %0, i32 140
  br label %227

227:                                              ; preds = %234, %223
  %228 = phi i64 [ 0, %223 ], [ %246, %234 ]
  %229 = load i64, ptr %225, align 8
  %230 = icmp slt i64 %228, %229
  br i1 %230, label %234, label %231

231:                                              ; preds = %227
  %232 = getelementptr inbounds i8, ptr %0, i32 104
  %233 = getelementptr inbounds i8, ptr %0, i32 148
  br label %247

234:                                              ; preds = %227
  %235 = load ptr, ptr %226, align 4
  %236 = trunc i64 %228 to i32
  %237 = getelementptr inbounds %struct.nl_target, ptr %235, i32 %236
  %238 = getelementptr inbounds i8, ptr %237, i32 56
  %239 = load ptr, ptr %238, align 8
  %240 = getelementptr inbounds i8, ptr %237, i32 32
  %241 = load i64, ptr %240, align 8
  %242 = getelementptr inbounds i8, ptr %237, i32 40
  %243 = load i64, ptr %242, align 8
  %244 = mul nsw i64 %243, %241
  %245 = trunc i64 %244 to i32
  tail call void @llvm.memset.p0.i32(ptr align 1 %239, i8 0, i32 %245, i1 false)
  %246 = add nuw nsw i64 %228, 1
  br label %227

247:                                              ; preds = %265, %231
  %248 = phi i64 [ %266, %265 ], [ 0, %231 ]
  %249 = load i64, ptr %232, align 8
  %250 = icmp slt i64 %248, %249
  br i1 %250, label %251, label %254

251:                                              ; preds = %247
  %252 = trunc i64 %248 to i32
  %253 = load ptr, ptr %233, align 4
  br label %257

254:                                              ; preds = %247
  %255 = getelementptr inbounds i8, ptr %0, i32 72
  %256 = getelementptr inbounds i8, ptr %0, i32 136
  br label %281

257:                                              ; preds = %276, %251
  %258 = phi ptr [ %268, %276 ], [ %253, %251 ]
  %259 = phi i64 [ %277, %276 ], [ 0, %251 ]
  %260 = getelementptr inbounds %struct.nl_connection, ptr %258, i32 %252, i32 40
  %261 = load i64, ptr %260, align 8
  %262 = icmp slt i64 %259, %261
  br i1 %262, label %263, label %265

263:                                              ; preds = %257
  %264 = trunc i64 %259 to i32
  br label %267

265:                                              ; preds = %257
  %266 = add nuw nsw i64 %248, 1
  br label %247

267:                                              ; preds = %278, %263
  %268 = phi ptr [ %280, %278 ], [ %258, %263 ]
  %269 = phi i64 [ %279, %278 ], [ 0, %263 ]
  %270 = getelementptr inbounds %struct.nl_connection, ptr %268, i32 %252, i32 41
  %271 = load ptr, ptr %270, align 8
  %272 = getelementptr inbounds %struct.nl_queue, ptr %271, i32 %264
  %273 = getelementptr inbounds i8, ptr %272, i32 24
  %274 = load i64, ptr %273, align 8
  %275 = icmp slt i64 %269, %274
  br i1 %275, label %278, label %276

276:                                              ; preds = %267
  %277 = add nuw nsw i64 %259, 1
  br label %257

278:                                              ; preds = %267
  tail call fastcc void @nl_release_events(ptr noundef nonnull %272, i64 noundef %269) #22
  %279 = add nuw nsw i64 %269, 1
  %280 = load ptr, ptr %233, align 4
  br label %267

281:                                              ; preds = %299, %254
  %282 = phi i64 [ %302, %299 ], [ 0, %254 ]
  %283 = load i64, ptr %255, align 8
  %284 = icmp slt i64 %282, %283
  br i1 %284, label %285, label %303

285:                                              ; preds = %281
  %286 = load ptr, ptr %256, align 8
  %287 = trunc i64 %282 to i32
  %288 = getelementptr inbounds %struct.nl_population, ptr %286, i32 %287
  %289 = getelementptr inbounds i8, ptr %288, i32 32
  %290 = load i64, ptr %289, align 8
  %291 = icmp eq i64 %290, 0
  br i1 %291, label %299, label %292

292:                                              ; preds = %285
  %293 = getelementptr inbounds i8, ptr %288, i32 132
  %294 = load ptr, ptr %293, align 4
  %295 = getelementptr inbounds i8, ptr %288, i32 8
  %296 = load i64, ptr %295, align 8
  %297 = trunc i64 %296 to i32
  tail call void @llvm.memset.p0.i32(ptr align 1 %294, i8 0, i32 %297, i1 false)
  %298 = load ptr, ptr %256, align 8
  br label %299

299:                                              ; preds = %292, %285
  %300 = phi ptr [ %298, %292 ], [ %286, %285 ]
  %301 = getelementptr inbounds %struct.nl_population, ptr %300, i32 %287, i32 22
  store i64 0, ptr %301, align 8
  %302 = add nuw nsw i64 %282, 1
  br label %281

303:                                              ; preds = %281
  %304 = getelementptr inbounds i8, ptr %0, i32 224
  store i64 0, ptr %304, align 8
  %305 = load i64, ptr %13, align 8
  tail call fastcc void @nl_seek(ptr noundef nonnull %0, i64 noundef %305) #22
  %306 = call fastcc i64 @nl_load_parts(ptr noundef nonnull %7, i64 noundef 1) #22
  br label %307

307:                                              ; preds = %314, %303
  %308 = phi i64 [ 0, %303 ], [ %318, %314 ]
  %309 = load i64, ptr %255, align 8
  %310 = icmp slt i64 %308, %309
  br i1 %310, label %314, label %311

311:                                              ; preds = %307
  tail call fastcc void @nl_clock(ptr noundef nonnull %0) #22
  %312 = load i64, ptr %224, align 8
  %313 = icmp eq i64 %312, 0
  br i1 %313, label %319, label %321

314:                                              ; preds = %307
  %315 = load ptr, ptr %256, align 8
  %316 = trunc i64 %308 to i32
  %317 = getelementptr inbounds %struct.nl_population, ptr %315, i32 %316
  tail call fastcc void @nl_fill_padding(ptr noundef nonnull %0, ptr noundef %317) #22
  %318 = add nuw nsw i64 %308, 1
  br label %307

319:                                              ; preds = %311
  %320 = tail call fastcc i64 @nl_launch_all(ptr noundef nonnull %0, i64 noundef 4) #22
  br label %321

321:                                              ; preds = %120, %128, %94, %159, %161, %218, %311, %319
  %322 = phi i64 [ 4, %218 ], [ %320, %319 ], [ %312, %311 ], [ %162, %161 ], [ 4, %159 ], [ 4, %94 ], [ 4, %128 ], [ 4, %120 ]
  %323 = load ptr, ptr %12, align 8
  tail call void @free(ptr noundef %323) #22
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %7) #24
  ret i64 %322
}

; Function Attrs: nounwind
define hidden noundef ptr @nl_open(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr noundef %2, i64 noundef %3) #0 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #24
  store ptr %2, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %5, i32 8
  %7 = icmp eq ptr %2, null
  %8 = select i1 %7, i64 0, i64 %3
  store i64 %8, ptr %6, align 8
  %9 = icmp sgt i64 %8, 0
  br i1 %9, label %10, label %11

10:                                               ; preds = %4
  store i8 0, ptr %2, align 1
  br label %11

11:                                               ; preds = %4, %10
  %12 = tail call ptr @fopen(ptr noundef %1, ptr noundef nonnull @.str) #22
  %13 = icmp eq ptr %12, null
  br i1 %13, label %14, label %15

14:                                               ; preds = %11
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.1) #22
  br label %45

15:                                               ; preds = %11, %31
  %16 = phi i64 [ %41, %31 ], [ 0, %11 ]
  %17 = phi i64 [ %32, %31 ], [ 0, %11 ]
  %18 = phi ptr [ %33, %31 ], [ null, %11 ]
  %19 = icmp eq i64 %16, %17
  br i1 %19, label %20, label %31

20:                                               ; preds = %15
  %21 = icmp eq i64 %16, 0
  %22 = shl nuw nsw i64 %16, 1
  %23 = select i1 %21, i64 1048576, i64 %22
  %24 = icmp ugt i64 %23, 1073741823
  br i1 %24, label %29, label %25

25:                                               ; preds = %20
  %26 = trunc nuw i64 %23 to i32
  %27 = tail call ptr @realloc(ptr noundef %18, i32 noundef %26) #27
  %28 = icmp eq ptr %27, null
  br i1 %28, label %29, label %31

29:                                               ; preds = %25, %20
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.2) #22
  tail call void @free(ptr noundef %18) #22
  %30 = tail call i32 @fclose(ptr noundef nonnull %12) #22
  br label %45

31:                                               ; preds = %25, %15
  %32 = phi i64 [ %17, %15 ], [ %23, %25 ]
  %33 = phi ptr [ %18, %15 ], [ %27, %25 ]
  %34 = trunc i64 %16 to i32
  %35 = getelementptr inbounds i8, ptr %33, i32 %34
  %36 = sub nsw i64 %32, %16
  %37 = trunc i64 %36 to i32
  %38 = tail call i32 @fread(ptr noundef %35, i32 noundef 1, i32 noundef %37, ptr noundef nonnull %12) #22
  %39 = icmp eq i32 %38, 0
  %40 = zext i32 %38 to i64
  %41 = add nuw nsw i64 %16, %40
  br i1 %39, label %42, label %15

42:                                               ; preds = %31
  %43 = tail call i32 @fclose(ptr noundef nonnull %12) #22
  %44 = tail call fastcc ptr @nl_make(ptr noundef %0, ptr noundef %33, i64 noundef %41, ptr noundef %33, ptr noundef %2, i64 noundef %3) #22
  br label %45

45:                                               ; preds = %29, %42, %14
  %46 = phi ptr [ null, %14 ], [ %44, %42 ], [ null, %29 ]
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #24
  ret ptr %46
}

; Function Attrs: nofree nounwind
declare noalias noundef ptr @fopen(ptr nocapture noundef readonly, ptr nocapture noundef readonly) #10

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add(ptr nocapture noundef %0, ptr nocapture noundef readonly %1) #9 {
  %3 = getelementptr inbounds i8, ptr %0, i32 8
  %4 = load i64, ptr %3, align 8
  br label %5

5:                                                ; preds = %12, %2
  %6 = phi i64 [ %4, %2 ], [ %17, %12 ]
  %7 = phi ptr [ %1, %2 ], [ %15, %12 ]
  %8 = load i8, ptr %7, align 1
  %9 = icmp ne i8 %8, 0
  %10 = icmp sgt i64 %6, 1
  %11 = select i1 %9, i1 %10, i1 false
  br i1 %11, label %12, label %18

12:                                               ; preds = %5
  %13 = load ptr, ptr %0, align 8
  %14 = getelementptr inbounds i8, ptr %13, i32 1
  store ptr %14, ptr %0, align 8
  store i8 %8, ptr %13, align 1
  %15 = getelementptr inbounds i8, ptr %7, i32 1
  %16 = load i64, ptr %3, align 8
  %17 = add nsw i64 %16, -1
  store i64 %17, ptr %3, align 8
  br label %5

18:                                               ; preds = %5
  %19 = icmp sgt i64 %6, 0
  br i1 %19, label %20, label %22

20:                                               ; preds = %18
  %21 = load ptr, ptr %0, align 8
  store i8 0, ptr %21, align 1
  br label %22

22:                                               ; preds = %20, %18
  ret void
}

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias noundef ptr @realloc(ptr allocptr nocapture noundef, i32 noundef) #11

; Function Attrs: nofree nounwind
declare noundef i32 @fclose(ptr nocapture noundef) #10

; Function Attrs: nofree nounwind
declare noundef i32 @fread(ptr nocapture noundef, i32 noundef, i32 noundef, ptr nocapture noundef) #10

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i32 noundef, i32 noundef) #12

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i32, i1 immarg) #13

; Function Attrs: nounwind
define internal fastcc void @nl_give_up(ptr nocapture noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #24
  store ptr %1, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %4, i32 8
  %6 = icmp eq ptr %1, null
  %7 = select i1 %6, i64 0, i64 %2
  store i64 %7, ptr %5, align 8
  %8 = icmp sgt i64 %7, 0
  br i1 %8, label %9, label %10

9:                                                ; preds = %3
  store i8 0, ptr %1, align 1
  br label %10

10:                                               ; preds = %3, %9
  %11 = getelementptr inbounds i8, ptr %0, i32 240
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef nonnull %11) #22
  tail call fastcc void @nl_release(ptr noundef %0) #22
  %12 = getelementptr inbounds i8, ptr %0, i32 16
  %13 = load ptr, ptr %12, align 8
  tail call void @free(ptr noundef %13) #22
  tail call void @free(ptr noundef %0) #22
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #24
  ret void
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i32 noundef) #14

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_fail(ptr noundef %0, ptr nocapture noundef readonly %1) #9 {
  %3 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #24
  %4 = getelementptr inbounds i8, ptr %0, i32 240
  store ptr %4, ptr %3, align 8
  %5 = getelementptr inbounds i8, ptr %3, i32 8
  store i64 512, ptr %5, align 8
  store i8 0, ptr %4, align 1
  call fastcc void @nl_add(ptr noundef nonnull %3, ptr noundef %1) #22
  %6 = getelementptr inbounds i8, ptr %0, i32 232
  store i64 3, ptr %6, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #24
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_seek(ptr nocapture noundef %0, i64 noundef %1) #9 {
  %3 = getelementptr inbounds i8, ptr %0, i32 192
  store i64 %1, ptr %3, align 8
  %4 = getelementptr inbounds i8, ptr %0, i32 80
  %5 = getelementptr inbounds i8, ptr %0, i32 140
  br label %6

6:                                                ; preds = %11, %2
  %7 = phi i64 [ 0, %2 ], [ %19, %11 ]
  %8 = load i64, ptr %4, align 8
  %9 = icmp slt i64 %7, %8
  br i1 %9, label %11, label %10

10:                                               ; preds = %6
  ret void

11:                                               ; preds = %6
  %12 = load ptr, ptr %5, align 4
  %13 = trunc i64 %7 to i32
  %14 = getelementptr inbounds %struct.nl_target, ptr %12, i32 %13
  %15 = getelementptr inbounds i8, ptr %14, i32 32
  %16 = load i64, ptr %15, align 8
  %17 = srem i64 %1, %16
  %18 = getelementptr inbounds i8, ptr %14, i32 48
  store i64 %17, ptr %18, align 8
  %19 = add nuw nsw i64 %7, 1
  br label %6
}

; Function Attrs: nounwind
define internal fastcc noundef ptr @nl_take(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = icmp slt i64 %1, 0
  br i1 %4, label %10, label %5

5:                                                ; preds = %3
  %6 = icmp sgt i64 %2, 0
  br i1 %6, label %7, label %11

7:                                                ; preds = %5
  %8 = udiv i64 1073741695, %2
  %9 = icmp ult i64 %8, %1
  br i1 %9, label %10, label %11

10:                                               ; preds = %7, %3
  tail call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.2) #22
  br label %29

11:                                               ; preds = %7, %5
  %12 = tail call dereferenceable_or_null(8) ptr @malloc(i32 noundef 8) #25
  %13 = mul nsw i64 %2, %1
  %14 = trunc i64 %13 to i32
  %15 = add i32 %14, 64
  %16 = tail call ptr @calloc(i32 noundef %15, i32 noundef 1) #23
  %17 = icmp ne ptr %12, null
  %18 = icmp ne ptr %16, null
  %19 = and i1 %17, %18
  br i1 %19, label %21, label %20

20:                                               ; preds = %11
  tail call void @free(ptr noundef %12) #22
  tail call void @free(ptr noundef %16) #22
  tail call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.2) #22
  br label %29

21:                                               ; preds = %11
  %22 = getelementptr inbounds i8, ptr %12, i32 4
  store ptr %16, ptr %22, align 4
  %23 = getelementptr inbounds i8, ptr %0, i32 12
  %24 = load ptr, ptr %23, align 4
  store ptr %24, ptr %12, align 4
  store ptr %12, ptr %23, align 4
  %25 = ptrtoint ptr %16 to i32
  %26 = add i32 %25, 63
  %27 = and i32 %26, -64
  %28 = inttoptr i32 %27 to ptr
  br label %29

29:                                               ; preds = %20, %21, %10
  %30 = phi ptr [ null, %10 ], [ %28, %21 ], [ null, %20 ]
  ret ptr %30
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_read_ranges(ptr noundef %0, ptr nocapture noundef %1, i64 noundef %2, ptr nocapture noundef writeonly %3) #0 {
  %5 = tail call fastcc ptr @nl_take(ptr noundef %0, i64 noundef %2, i64 noundef 40) #22
  %6 = icmp eq ptr %5, null
  br i1 %6, label %54, label %7

7:                                                ; preds = %4
  store ptr %5, ptr %3, align 4
  %8 = tail call i64 @llvm.smax.i64(i64 %2, i64 0)
  br label %9

9:                                                ; preds = %52, %7
  %10 = phi i64 [ 0, %7 ], [ %53, %52 ]
  %11 = icmp eq i64 %10, %8
  br i1 %11, label %57, label %12

12:                                               ; preds = %9
  %13 = load ptr, ptr %1, align 4
  %14 = getelementptr inbounds i8, ptr %13, i32 8
  store ptr %14, ptr %1, align 4
  %15 = load i64, ptr %13, align 8
  %16 = trunc i64 %10 to i32
  %17 = getelementptr inbounds %struct.nl_range, ptr %5, i32 %16
  store i64 %15, ptr %17, align 8
  %18 = load ptr, ptr %1, align 4
  %19 = getelementptr inbounds i8, ptr %18, i32 8
  store ptr %19, ptr %1, align 4
  %20 = load i64, ptr %18, align 8
  %21 = getelementptr inbounds i8, ptr %17, i32 8
  store i64 %20, ptr %21, align 8
  %22 = load ptr, ptr %1, align 4
  %23 = getelementptr inbounds i8, ptr %22, i32 8
  store ptr %23, ptr %1, align 4
  %24 = load i64, ptr %22, align 8
  %25 = getelementptr inbounds i8, ptr %17, i32 16
  store i64 %24, ptr %25, align 8
  %26 = load ptr, ptr %1, align 4
  %27 = getelementptr inbounds i8, ptr %26, i32 8
  store ptr %27, ptr %1, align 4
  %28 = load i64, ptr %26, align 8
  %29 = getelementptr inbounds i8, ptr %17, i32 24
  store i64 %28, ptr %29, align 8
  %30 = load ptr, ptr %1, align 4
  %31 = getelementptr inbounds i8, ptr %30, i32 8
  store ptr %31, ptr %1, align 4
  %32 = load i64, ptr %30, align 8
  %33 = icmp eq i64 %32, 0
  br i1 %33, label %52, label %34

34:                                               ; preds = %12
  %35 = load i64, ptr %29, align 8
  %36 = tail call fastcc ptr @nl_take(ptr noundef %0, i64 noundef %35, i64 noundef 4) #22
  %37 = icmp eq ptr %36, null
  br i1 %37, label %54, label %38

38:                                               ; preds = %34, %42
  %39 = phi i64 [ %49, %42 ], [ 0, %34 ]
  %40 = load i64, ptr %29, align 8
  %41 = icmp slt i64 %39, %40
  br i1 %41, label %42, label %50

42:                                               ; preds = %38
  %43 = load ptr, ptr %1, align 4
  %44 = getelementptr inbounds i8, ptr %43, i32 8
  store ptr %44, ptr %1, align 4
  %45 = load i64, ptr %43, align 8
  %46 = trunc i64 %45 to i32
  %47 = trunc i64 %39 to i32
  %48 = getelementptr inbounds i32, ptr %36, i32 %47
  store i32 %46, ptr %48, align 4
  %49 = add nuw nsw i64 %39, 1
  br label %38

50:                                               ; preds = %38
  %51 = getelementptr inbounds i8, ptr %17, i32 32
  store ptr %36, ptr %51, align 8
  br label %52

52:                                               ; preds = %50, %12
  %53 = add nuw i64 %10, 1
  br label %9

54:                                               ; preds = %34, %4
  %55 = getelementptr inbounds i8, ptr %0, i32 232
  %56 = load i64, ptr %55, align 8
  br label %57

57:                                               ; preds = %9, %54
  %58 = phi i64 [ %56, %54 ], [ 0, %9 ]
  ret i64 %58
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_image_bad(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #9 {
  %3 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #24
  %4 = load ptr, ptr %0, align 8
  %5 = getelementptr inbounds i8, ptr %4, i32 240
  store ptr %5, ptr %3, align 8
  %6 = getelementptr inbounds i8, ptr %3, i32 8
  store i64 512, ptr %6, align 8
  store i8 0, ptr %5, align 1
  call fastcc void @nl_add(ptr noundef nonnull %3, ptr noundef nonnull @.str.28) #22
  call fastcc void @nl_add(ptr noundef nonnull %3, ptr noundef %1) #22
  %7 = load ptr, ptr %0, align 8
  %8 = getelementptr inbounds i8, ptr %7, i32 232
  store i64 5, ptr %8, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #24
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc i64 @nl_little(ptr nocapture noundef readonly %0, i64 noundef %1) #15 {
  br label %3

3:                                                ; preds = %8, %2
  %4 = phi i64 [ 0, %2 ], [ %15, %8 ]
  %5 = phi i64 [ %1, %2 ], [ %9, %8 ]
  %6 = icmp sgt i64 %5, 0
  br i1 %6, label %8, label %7

7:                                                ; preds = %3
  ret i64 %4

8:                                                ; preds = %3
  %9 = add nsw i64 %5, -1
  %10 = shl i64 %4, 8
  %11 = trunc i64 %9 to i32
  %12 = getelementptr inbounds i8, ptr %0, i32 %11
  %13 = load i8, ptr %12, align 1
  %14 = zext i8 %13 to i64
  %15 = or disjoint i64 %10, %14
  br label %3
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sha_take(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) #9 {
  %4 = getelementptr inbounds i8, ptr %0, i32 104
  %5 = load i64, ptr %4, align 8
  %6 = add nsw i64 %5, %2
  store i64 %6, ptr %4, align 8
  %7 = getelementptr inbounds i8, ptr %0, i32 96
  %8 = getelementptr inbounds i8, ptr %0, i32 32
  br label %9

9:                                                ; preds = %32, %3
  %10 = phi ptr [ %1, %3 ], [ %33, %32 ]
  %11 = phi i64 [ %2, %3 ], [ %34, %32 ]
  %12 = icmp sgt i64 %11, 0
  br i1 %12, label %13, label %36

13:                                               ; preds = %9
  %14 = load i64, ptr %7, align 8
  %15 = icmp eq i64 %14, 0
  %16 = icmp ugt i64 %11, 63
  %17 = and i1 %16, %15
  br i1 %17, label %18, label %21

18:                                               ; preds = %13
  tail call fastcc void @nl_sha_block(ptr noundef nonnull %0, ptr noundef %10) #22
  %19 = getelementptr inbounds i8, ptr %10, i32 64
  %20 = add nsw i64 %11, -64
  br label %32

21:                                               ; preds = %13
  %22 = sub nsw i64 64, %14
  %23 = tail call i64 @llvm.smin.i64(i64 %22, i64 %11)
  %24 = trunc i64 %14 to i32
  %25 = getelementptr inbounds i8, ptr %8, i32 %24
  %26 = trunc i64 %23 to i32
  tail call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 1 %25, ptr align 1 %10, i32 %26, i1 false)
  %27 = load i64, ptr %7, align 8
  %28 = add nsw i64 %27, %23
  store i64 %28, ptr %7, align 8
  %29 = getelementptr inbounds i8, ptr %10, i32 %26
  %30 = sub nsw i64 %11, %23
  %31 = icmp eq i64 %28, 64
  br i1 %31, label %35, label %32

32:                                               ; preds = %21, %35, %18
  %33 = phi ptr [ %19, %18 ], [ %29, %35 ], [ %29, %21 ]
  %34 = phi i64 [ %20, %18 ], [ %30, %35 ], [ %30, %21 ]
  br label %9

35:                                               ; preds = %21
  tail call fastcc void @nl_sha_block(ptr noundef nonnull %0, ptr noundef nonnull %8) #22
  store i64 0, ptr %7, align 8
  br label %32

36:                                               ; preds = %9
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sha_end(ptr nocapture noundef %0, ptr nocapture noundef writeonly %1) #9 {
  %3 = alloca [72 x i8], align 16
  %4 = alloca [8 x i8], align 1
  %5 = getelementptr inbounds i8, ptr %0, i32 104
  %6 = load i64, ptr %5, align 8
  %7 = shl i64 %6, 3
  call void @llvm.lifetime.start.p0(i64 72, ptr nonnull %3) #24
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 16 dereferenceable(72) %3, i8 0, i32 72, i1 false)
  store i8 -128, ptr %3, align 16
  %8 = getelementptr inbounds i8, ptr %0, i32 96
  %9 = load i64, ptr %8, align 8
  %10 = icmp slt i64 %9, 56
  %11 = select i1 %10, i64 56, i64 120
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #24
  br label %12

12:                                               ; preds = %17, %2
  %13 = phi i64 [ %24, %17 ], [ 0, %2 ]
  %14 = icmp eq i64 %13, 8
  br i1 %14, label %15, label %17

15:                                               ; preds = %12
  %16 = sub nsw i64 %11, %9
  call fastcc void @nl_sha_take(ptr noundef %0, ptr noundef nonnull %3, i64 noundef %16) #22
  call fastcc void @nl_sha_take(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 8) #22
  br label %25

17:                                               ; preds = %12
  %18 = shl nuw nsw i64 %13, 3
  %19 = sub nuw nsw i64 56, %18
  %20 = lshr i64 %7, %19
  %21 = trunc i64 %20 to i8
  %22 = trunc nuw nsw i64 %13 to i32
  %23 = getelementptr inbounds [8 x i8], ptr %4, i32 0, i32 %22
  store i8 %21, ptr %23, align 1
  %24 = add nuw nsw i64 %13, 1
  br label %12

25:                                               ; preds = %29, %15
  %26 = phi i32 [ 0, %15 ], [ %39, %29 ]
  %27 = icmp eq i32 %26, 32
  br i1 %27, label %28, label %29

28:                                               ; preds = %25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #24
  call void @llvm.lifetime.end.p0(i64 72, ptr nonnull %3) #24
  ret void

29:                                               ; preds = %25
  %30 = lshr i32 %26, 2
  %31 = getelementptr inbounds [8 x i32], ptr %0, i32 0, i32 %30
  %32 = load i32, ptr %31, align 4
  %33 = shl nuw nsw i32 %26, 3
  %34 = and i32 %33, 24
  %35 = xor i32 %34, 24
  %36 = lshr i32 %32, %35
  %37 = trunc i32 %36 to i8
  %38 = getelementptr inbounds i8, ptr %1, i32 %26
  store i8 %37, ptr %38, align 1
  %39 = add nuw nsw i32 %26, 1
  br label %25
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @nl_sha_block(ptr nocapture noundef %0, ptr nocapture noundef readonly %1) #16 {
  %3 = alloca [64 x i32], align 16
  %4 = alloca [8 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %3) #24
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) #24
  br label %5

5:                                                ; preds = %8, %2
  %6 = phi i32 [ 0, %2 ], [ %32, %8 ]
  %7 = icmp eq i32 %6, 16
  br i1 %7, label %33, label %8

8:                                                ; preds = %5
  %9 = shl nuw nsw i32 %6, 2
  %10 = getelementptr inbounds i8, ptr %1, i32 %9
  %11 = load i8, ptr %10, align 1
  %12 = zext i8 %11 to i32
  %13 = shl nuw i32 %12, 24
  %14 = or disjoint i32 %9, 1
  %15 = getelementptr inbounds i8, ptr %1, i32 %14
  %16 = load i8, ptr %15, align 1
  %17 = zext i8 %16 to i32
  %18 = shl nuw nsw i32 %17, 16
  %19 = or disjoint i32 %18, %13
  %20 = or disjoint i32 %9, 2
  %21 = getelementptr inbounds i8, ptr %1, i32 %20
  %22 = load i8, ptr %21, align 1
  %23 = zext i8 %22 to i32
  %24 = shl nuw nsw i32 %23, 8
  %25 = or disjoint i32 %19, %24
  %26 = or disjoint i32 %9, 3
  %27 = getelementptr inbounds i8, ptr %1, i32 %26
  %28 = load i8, ptr %27, align 1
  %29 = zext i8 %28 to i32
  %30 = or disjoint i32 %25, %29
  %31 = getelementptr inbounds [64 x i32], ptr %3, i32 0, i32 %6
  store i32 %30, ptr %31, align 4
  %32 = add nuw nsw i32 %6, 1
  br label %5

33:                                               ; preds = %5, %52
  %34 = phi i32 [ %79, %52 ], [ 16, %5 ]
  %35 = icmp eq i32 %34, 64
  br i1 %35, label %36, label %52

36:                                               ; preds = %33
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 16 dereferenceable(32) %4, ptr noundef nonnull align 8 dereferenceable(32) %0, i32 32, i1 false)
  %37 = getelementptr inbounds i8, ptr %4, i32 16
  %38 = getelementptr inbounds i8, ptr %4, i32 28
  %39 = getelementptr inbounds i8, ptr %4, i32 20
  %40 = getelementptr inbounds i8, ptr %4, i32 24
  %41 = getelementptr inbounds i8, ptr %4, i32 4
  %42 = getelementptr inbounds i8, ptr %4, i32 8
  %43 = getelementptr inbounds i8, ptr %4, i32 12
  %44 = load i32, ptr %37, align 16
  %45 = load i32, ptr %38, align 4
  %46 = load i32, ptr %39, align 4
  %47 = load i32, ptr %40, align 8
  %48 = load i32, ptr %4, align 16
  %49 = load i32, ptr %41, align 4
  %50 = load i32, ptr %42, align 8
  %51 = load i32, ptr %43, align 4
  br label %80

52:                                               ; preds = %33
  %53 = add nsw i32 %34, -15
  %54 = getelementptr inbounds [64 x i32], ptr %3, i32 0, i32 %53
  %55 = load i32, ptr %54, align 4
  %56 = tail call i32 @llvm.fshl.i32(i32 %55, i32 %55, i32 25)
  %57 = tail call i32 @llvm.fshl.i32(i32 %55, i32 %55, i32 14)
  %58 = xor i32 %56, %57
  %59 = lshr i32 %55, 3
  %60 = xor i32 %58, %59
  %61 = add nsw i32 %34, -2
  %62 = getelementptr inbounds [64 x i32], ptr %3, i32 0, i32 %61
  %63 = load i32, ptr %62, align 4
  %64 = tail call i32 @llvm.fshl.i32(i32 %63, i32 %63, i32 15)
  %65 = tail call i32 @llvm.fshl.i32(i32 %63, i32 %63, i32 13)
  %66 = xor i32 %64, %65
  %67 = lshr i32 %63, 10
  %68 = xor i32 %66, %67
  %69 = add nsw i32 %34, -16
  %70 = getelementptr inbounds [64 x i32], ptr %3, i32 0, i32 %69
  %71 = load i32, ptr %70, align 4
  %72 = add i32 %60, %71
  %73 = add nsw i32 %34, -7
  %74 = getelementptr inbounds [64 x i32], ptr %3, i32 0, i32 %73
  %75 = load i32, ptr %74, align 4
  %76 = add i32 %72, %75
  %77 = add i32 %76, %68
  %78 = getelementptr inbounds [64 x i32], ptr %3, i32 0, i32 %34
  store i32 %77, ptr %78, align 4
  %79 = add nuw nsw i32 %34, 1
  br label %33

80:                                               ; preds = %92, %36
  %81 = phi i32 [ %51, %36 ], [ %82, %92 ]
  %82 = phi i32 [ %50, %36 ], [ %83, %92 ]
  %83 = phi i32 [ %49, %36 ], [ %84, %92 ]
  %84 = phi i32 [ %48, %36 ], [ %121, %92 ]
  %85 = phi i32 [ %47, %36 ], [ %86, %92 ]
  %86 = phi i32 [ %46, %36 ], [ %88, %92 ]
  %87 = phi i32 [ %45, %36 ], [ %85, %92 ]
  %88 = phi i32 [ %44, %36 ], [ %119, %92 ]
  %89 = phi i32 [ 0, %36 ], [ %122, %92 ]
  %90 = icmp eq i32 %89, 64
  br i1 %90, label %91, label %92

91:                                               ; preds = %80
  store i32 %88, ptr %37, align 16
  store i32 %87, ptr %38, align 4
  store i32 %86, ptr %39, align 4
  store i32 %85, ptr %40, align 8
  store i32 %84, ptr %4, align 16
  store i32 %83, ptr %41, align 4
  store i32 %82, ptr %42, align 8
  store i32 %81, ptr %43, align 4
  br label %123

92:                                               ; preds = %80
  %93 = tail call i32 @llvm.fshl.i32(i32 %88, i32 %88, i32 26)
  %94 = tail call i32 @llvm.fshl.i32(i32 %88, i32 %88, i32 21)
  %95 = xor i32 %93, %94
  %96 = tail call i32 @llvm.fshl.i32(i32 %88, i32 %88, i32 7)
  %97 = xor i32 %95, %96
  %98 = add i32 %97, %87
  %99 = and i32 %86, %88
  %100 = xor i32 %88, -1
  %101 = and i32 %85, %100
  %102 = or i32 %101, %99
  %103 = getelementptr inbounds [64 x i32], ptr @nl_sha_words, i32 0, i32 %89
  %104 = load i32, ptr %103, align 4
  %105 = getelementptr inbounds [64 x i32], ptr %3, i32 0, i32 %89
  %106 = load i32, ptr %105, align 4
  %107 = add i32 %98, %104
  %108 = add i32 %107, %102
  %109 = add i32 %108, %106
  %110 = tail call i32 @llvm.fshl.i32(i32 %84, i32 %84, i32 30)
  %111 = tail call i32 @llvm.fshl.i32(i32 %84, i32 %84, i32 19)
  %112 = xor i32 %110, %111
  %113 = tail call i32 @llvm.fshl.i32(i32 %84, i32 %84, i32 10)
  %114 = xor i32 %112, %113
  %115 = xor i32 %82, %83
  %116 = and i32 %115, %84
  %117 = and i32 %82, %83
  %118 = xor i32 %116, %117
  %119 = add i32 %81, %109
  %120 = add i32 %114, %109
  %121 = add i32 %120, %118
  %122 = add nuw nsw i32 %89, 1
  br label %80

123:                                              ; preds = %91, %127
  %124 = phi i32 [ %133, %127 ], [ 0, %91 ]
  %125 = icmp eq i32 %124, 8
  br i1 %125, label %126, label %127

126:                                              ; preds = %123
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #24
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %3) #24
  ret void

127:                                              ; preds = %123
  %128 = getelementptr inbounds [8 x i32], ptr %4, i32 0, i32 %124
  %129 = load i32, ptr %128, align 4
  %130 = getelementptr inbounds [8 x i32], ptr %0, i32 0, i32 %124
  %131 = load i32, ptr %130, align 4
  %132 = add i32 %131, %129
  store i32 %132, ptr %130, align 4
  %133 = add nuw nsw i32 %124, 1
  br label %123
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr nocapture writeonly, i8, i32, i1 immarg) #17

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc ptr @nl_section(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #9 {
  %4 = getelementptr inbounds i8, ptr %0, i32 24
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i32 16
  %7 = load i64, ptr %6, align 8
  %8 = icmp slt i64 %5, %7
  br i1 %8, label %10, label %9

9:                                                ; preds = %3
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.12) #22
  br label %49

10:                                               ; preds = %3
  %11 = getelementptr inbounds i8, ptr %0, i32 4
  %12 = load ptr, ptr %11, align 4
  %13 = getelementptr inbounds i8, ptr %12, i32 128
  %14 = add nsw i64 %5, 1
  store i64 %14, ptr %4, align 8
  %15 = trunc i64 %5 to i32
  %16 = shl i32 %15, 4
  %17 = getelementptr inbounds i8, ptr %13, i32 %16
  %18 = tail call fastcc i64 @nl_little(ptr noundef nonnull %17, i64 noundef 8) #22
  %19 = getelementptr inbounds i8, ptr %17, i32 8
  %20 = tail call fastcc i64 @nl_little(ptr noundef nonnull %19, i64 noundef 8) #22
  %21 = icmp slt i64 %18, 128
  br i1 %21, label %34, label %22

22:                                               ; preds = %10
  %23 = and i64 %18, 7
  %24 = icmp ne i64 %23, 0
  %25 = icmp slt i64 %20, 0
  %26 = select i1 %24, i1 true, i1 %25
  br i1 %26, label %34, label %27

27:                                               ; preds = %22
  %28 = getelementptr inbounds i8, ptr %0, i32 8
  %29 = load i64, ptr %28, align 8
  %30 = icmp sgt i64 %18, %29
  %31 = sub nsw i64 %29, %18
  %32 = icmp sgt i64 %20, %31
  %33 = select i1 %30, i1 true, i1 %32
  br i1 %33, label %34, label %35

34:                                               ; preds = %27, %22, %10
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.13) #22
  br label %49

35:                                               ; preds = %27
  %36 = icmp slt i64 %1, 0
  br i1 %36, label %45, label %37

37:                                               ; preds = %35
  %38 = freeze i64 %20
  %39 = sdiv i64 %38, %2
  %40 = mul i64 %39, %2
  %41 = sub i64 %38, %40
  %42 = icmp eq i64 %41, 0
  %43 = icmp eq i64 %39, %1
  %44 = and i1 %42, %43
  br i1 %44, label %46, label %45

45:                                               ; preds = %37, %35
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.14) #22
  br label %49

46:                                               ; preds = %37
  %47 = trunc i64 %18 to i32
  %48 = getelementptr inbounds i8, ptr %12, i32 %47
  br label %49

49:                                               ; preds = %34, %45, %46, %9
  %50 = phi ptr [ null, %9 ], [ null, %34 ], [ null, %45 ], [ %48, %46 ]
  ret ptr %50
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 6) i64 @nl_number(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef writeonly %3) #9 {
  %5 = getelementptr inbounds i8, ptr %0, i32 48
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds i8, ptr %0, i32 40
  %8 = load i64, ptr %7, align 8
  %9 = icmp slt i64 %6, %8
  br i1 %9, label %10, label %21

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %0, i32 32
  %12 = load ptr, ptr %11, align 8
  %13 = add nsw i64 %6, 1
  store i64 %13, ptr %5, align 8
  %14 = trunc i64 %6 to i32
  %15 = shl i32 %14, 3
  %16 = getelementptr inbounds i8, ptr %12, i32 %15
  %17 = tail call fastcc i64 @nl_little(ptr noundef %16, i64 noundef 8) #22
  store i64 %17, ptr %3, align 8
  %18 = icmp slt i64 %17, %1
  %19 = icmp sgt i64 %17, %2
  %20 = or i1 %18, %19
  br i1 %20, label %21, label %23

21:                                               ; preds = %10, %4
  %22 = phi ptr [ @.str.15, %4 ], [ @.str.16, %10 ]
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull %22) #22
  br label %23

23:                                               ; preds = %21, %10
  %24 = phi i64 [ 0, %10 ], [ 5, %21 ]
  ret i64 %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc i64 @nl_copy_section(ptr nocapture noundef %0, ptr nocapture noundef writeonly %1, i64 noundef %2, i64 noundef %3) #9 {
  %5 = tail call fastcc ptr @nl_section(ptr noundef %0, i64 noundef %2, i64 noundef %3) #22
  %6 = icmp eq ptr %5, null
  br i1 %6, label %7, label %11

7:                                                ; preds = %4
  %8 = load ptr, ptr %0, align 8
  %9 = getelementptr inbounds i8, ptr %8, i32 232
  %10 = load i64, ptr %9, align 8
  br label %14

11:                                               ; preds = %4
  %12 = mul nsw i64 %3, %2
  %13 = trunc i64 %12 to i32
  tail call void @llvm.memcpy.p0.p0.i32(ptr align 1 %1, ptr nonnull align 1 %5, i32 %13, i1 false)
  br label %14

14:                                               ; preds = %11, %7
  %15 = phi i64 [ 0, %11 ], [ %10, %7 ]
  ret i64 %15
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc noundef ptr @nl_find_end(ptr noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #15 {
  %5 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %6

6:                                                ; preds = %9, %4
  %7 = phi i64 [ 0, %4 ], [ %15, %9 ]
  %8 = icmp eq i64 %7, %5
  br i1 %8, label %16, label %9

9:                                                ; preds = %6
  %10 = mul nsw i64 %7, %2
  %11 = trunc i64 %10 to i32
  %12 = getelementptr inbounds i64, ptr %0, i32 %11
  %13 = load i64, ptr %12, align 8
  %14 = icmp eq i64 %13, %3
  %15 = add nuw i64 %7, 1
  br i1 %14, label %16, label %6

16:                                               ; preds = %9, %6
  %17 = phi ptr [ null, %6 ], [ %12, %9 ]
  ret ptr %17
}

; Function Attrs: nounwind
define internal fastcc noundef ptr @nl_read_lanes(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = load ptr, ptr %0, align 8
  %6 = tail call fastcc ptr @nl_take(ptr noundef %5, i64 noundef %1, i64 noundef 4) #22
  %7 = getelementptr inbounds i8, ptr %5, i32 24
  %8 = icmp eq ptr %6, null
  br i1 %8, label %27, label %9

9:                                                ; preds = %4
  %10 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %11

11:                                               ; preds = %9, %21
  %12 = phi i64 [ %26, %21 ], [ 0, %9 ]
  %13 = icmp eq i64 %12, %10
  br i1 %13, label %27, label %14

14:                                               ; preds = %11
  %15 = load i64, ptr %7, align 8
  %16 = sdiv i64 %15, 8
  %17 = tail call fastcc ptr @nl_take(ptr noundef %5, i64 noundef %3, i64 noundef %16) #22
  %18 = trunc i64 %12 to i32
  %19 = getelementptr inbounds ptr, ptr %6, i32 %18
  store ptr %17, ptr %19, align 4
  %20 = icmp eq ptr %17, null
  br i1 %20, label %27, label %21

21:                                               ; preds = %14
  %22 = load i64, ptr %7, align 8
  %23 = sdiv i64 %22, 8
  %24 = tail call fastcc i64 @nl_copy_section(ptr noundef nonnull %0, ptr noundef nonnull %17, i64 noundef %2, i64 noundef %23) #22
  %25 = icmp eq i64 %24, 0
  %26 = add nuw i64 %12, 1
  br i1 %25, label %11, label %27

27:                                               ; preds = %11, %21, %14, %4
  %28 = phi ptr [ null, %4 ], [ null, %14 ], [ null, %21 ], [ %6, %11 ]
  ret ptr %28
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc i64 @nl_end_target(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) #3 {
  %5 = icmp eq i64 %1, 0
  %6 = select i1 %5, i32 72, i32 80
  %7 = getelementptr inbounds i8, ptr %0, i32 %6
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds i8, ptr %0, i32 104
  %10 = load i64, ptr %9, align 8
  %11 = add i64 %3, 1
  %12 = add i64 %11, %8
  %13 = add i64 %12, %10
  %14 = trunc i64 %13 to i32
  %15 = getelementptr inbounds i64, ptr %2, i32 %14
  %16 = load i64, ptr %15, align 8
  ret i64 %16
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc range(i64 0, 2) i64 @nl_ascends(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #15 {
  %4 = load i32, ptr %0, align 4
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %6, label %27

6:                                                ; preds = %3
  %7 = trunc i64 %1 to i32
  %8 = getelementptr inbounds i32, ptr %0, i32 %7
  %9 = load i32, ptr %8, align 4
  %10 = sext i32 %9 to i64
  %11 = icmp eq i64 %10, %2
  br i1 %11, label %12, label %27

12:                                               ; preds = %6
  %13 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %14

14:                                               ; preds = %12, %18
  %15 = phi i32 [ %22, %18 ], [ 0, %12 ]
  %16 = phi i64 [ %19, %18 ], [ 0, %12 ]
  %17 = icmp eq i64 %16, %13
  br i1 %17, label %24, label %18

18:                                               ; preds = %14
  %19 = add nuw i64 %16, 1
  %20 = trunc i64 %19 to i32
  %21 = getelementptr inbounds i32, ptr %0, i32 %20
  %22 = load i32, ptr %21, align 4
  %23 = icmp sgt i32 %15, %22
  br i1 %23, label %24, label %14

24:                                               ; preds = %18, %14
  %25 = icmp sge i64 %16, %1
  %26 = zext i1 %25 to i64
  br label %27

27:                                               ; preds = %24, %3, %6
  %28 = phi i64 [ 0, %6 ], [ 0, %3 ], [ %26, %24 ]
  ret i64 %28
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc range(i64 0, 2) i64 @nl_below(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #15 {
  %5 = icmp eq i64 %1, 2
  %6 = tail call i64 @llvm.smax.i64(i64 %2, i64 0)
  br label %7

7:                                                ; preds = %25, %4
  %8 = phi i64 [ 0, %4 ], [ %29, %25 ]
  %9 = phi i64 [ 0, %4 ], [ %28, %25 ]
  %10 = icmp eq i64 %8, %6
  br i1 %10, label %11, label %16

11:                                               ; preds = %7
  %12 = icmp eq i64 %2, 0
  %13 = icmp ult i64 %9, %3
  %14 = select i1 %12, i1 true, i1 %13
  %15 = zext i1 %14 to i64
  ret i64 %15

16:                                               ; preds = %7
  %17 = trunc i64 %8 to i32
  br i1 %5, label %18, label %22

18:                                               ; preds = %16
  %19 = getelementptr inbounds i16, ptr %0, i32 %17
  %20 = load i16, ptr %19, align 2
  %21 = zext i16 %20 to i32
  br label %25

22:                                               ; preds = %16
  %23 = getelementptr inbounds i32, ptr %0, i32 %17
  %24 = load i32, ptr %23, align 4
  br label %25

25:                                               ; preds = %22, %18
  %26 = phi i32 [ %21, %18 ], [ %24, %22 ]
  %27 = zext i32 %26 to i64
  %28 = tail call i64 @llvm.umax.i64(i64 %9, i64 %27)
  %29 = add nuw i64 %8, 1
  br label %7
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc i64 @nl_runs_fit(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, i64 noundef %5) #15 {
  %7 = tail call fastcc i64 @nl_ascends(ptr noundef %0, i64 noundef %3, i64 noundef %2) #22
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %57, label %9

9:                                                ; preds = %6
  %10 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %11

11:                                               ; preds = %9, %47
  %12 = phi i64 [ %28, %47 ], [ 0, %9 ]
  %13 = phi i64 [ %20, %47 ], [ 0, %9 ]
  %14 = icmp eq i64 %13, %10
  br i1 %14, label %51, label %15

15:                                               ; preds = %11
  %16 = trunc i64 %13 to i32
  %17 = getelementptr inbounds i32, ptr %0, i32 %16
  %18 = load i32, ptr %17, align 4
  %19 = sext i32 %18 to i64
  %20 = add nuw i64 %13, 1
  %21 = trunc i64 %20 to i32
  %22 = getelementptr inbounds i32, ptr %0, i32 %21
  %23 = load i32, ptr %22, align 4
  %24 = getelementptr inbounds i32, ptr %4, i32 %21
  %25 = tail call i32 @llvm.smax.i32(i32 %18, i32 %23)
  %26 = sext i32 %25 to i64
  br label %27

27:                                               ; preds = %43, %15
  %28 = phi i64 [ %12, %15 ], [ %41, %43 ]
  %29 = phi i64 [ %19, %15 ], [ %46, %43 ]
  %30 = icmp eq i64 %29, %26
  br i1 %30, label %47, label %31

31:                                               ; preds = %27
  %32 = trunc i64 %29 to i32
  %33 = shl i32 %32, 1
  %34 = getelementptr inbounds i32, ptr %1, i32 %33
  %35 = load i32, ptr %34, align 4
  %36 = icmp slt i32 %35, 0
  br i1 %36, label %51, label %37

37:                                               ; preds = %31
  %38 = or disjoint i32 %33, 1
  %39 = getelementptr inbounds i32, ptr %1, i32 %38
  %40 = load i32, ptr %39, align 4
  %41 = sext i32 %40 to i64
  %42 = icmp sgt i64 %28, %41
  br i1 %42, label %51, label %43

43:                                               ; preds = %37
  %44 = load i32, ptr %24, align 4
  %45 = icmp sgt i32 %40, %44
  %46 = add nsw i64 %29, 1
  br i1 %45, label %51, label %27

47:                                               ; preds = %27
  %48 = load i32, ptr %24, align 4
  %49 = sext i32 %48 to i64
  %50 = icmp eq i64 %28, %49
  br i1 %50, label %11, label %51

51:                                               ; preds = %47, %11, %43, %37, %31
  %52 = phi i64 [ %28, %31 ], [ %28, %37 ], [ %28, %43 ], [ %28, %47 ], [ %12, %11 ]
  %53 = icmp sge i64 %13, %3
  %54 = icmp eq i64 %52, %5
  %55 = select i1 %53, i1 %54, i1 false
  %56 = zext i1 %55 to i64
  br label %57

57:                                               ; preds = %6, %51
  %58 = phi i64 [ %56, %51 ], [ 0, %6 ]
  ret i64 %58
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_first_run(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i32 88
  %4 = load i64, ptr %3, align 8
  %5 = icmp slt i64 %4, 0
  br i1 %5, label %13, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds i8, ptr %0, i32 96
  %8 = load ptr, ptr %7, align 8
  %9 = trunc i64 %1 to i32
  %10 = getelementptr inbounds i32, ptr %8, i32 %9
  %11 = load i32, ptr %10, align 4
  %12 = sext i32 %11 to i64
  br label %13

13:                                               ; preds = %2, %6
  %14 = phi i64 [ %12, %6 ], [ %1, %2 ]
  ret i64 %14
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_run_delay(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i32 88
  %4 = load i64, ptr %3, align 8
  %5 = icmp slt i64 %4, 0
  br i1 %5, label %6, label %10

6:                                                ; preds = %2
  %7 = load ptr, ptr %0, align 8
  %8 = getelementptr inbounds i8, ptr %7, i32 144
  %9 = load i64, ptr %8, align 8
  br label %18

10:                                               ; preds = %2
  %11 = getelementptr inbounds i8, ptr %0, i32 100
  %12 = load ptr, ptr %11, align 4
  %13 = trunc i64 %1 to i32
  %14 = shl i32 %13, 3
  %15 = getelementptr inbounds i8, ptr %12, i32 %14
  %16 = load i32, ptr %15, align 4
  %17 = sext i32 %16 to i64
  br label %18

18:                                               ; preds = %10, %6
  %19 = phi i64 [ %9, %6 ], [ %17, %10 ]
  ret i64 %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_run_start(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i32 88
  %4 = load i64, ptr %3, align 8
  %5 = icmp slt i64 %4, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %2
  %7 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull %0, i64 noundef %1) #22
  br label %19

8:                                                ; preds = %2
  %9 = icmp eq i64 %1, 0
  br i1 %9, label %19, label %10

10:                                               ; preds = %8
  %11 = getelementptr inbounds i8, ptr %0, i32 100
  %12 = load ptr, ptr %11, align 4
  %13 = trunc i64 %1 to i32
  %14 = shl i32 %13, 3
  %15 = getelementptr i8, ptr %12, i32 %14
  %16 = getelementptr i8, ptr %15, i32 -4
  %17 = load i32, ptr %16, align 4
  %18 = sext i32 %17 to i64
  br label %19

19:                                               ; preds = %10, %8, %6
  %20 = phi i64 [ %7, %6 ], [ %18, %10 ], [ 0, %8 ]
  ret i64 %20
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_run_end(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i32 88
  %4 = load i64, ptr %3, align 8
  %5 = icmp slt i64 %4, 0
  br i1 %5, label %6, label %9

6:                                                ; preds = %2
  %7 = add nsw i64 %1, 1
  %8 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull %0, i64 noundef %7) #22
  br label %18

9:                                                ; preds = %2
  %10 = getelementptr inbounds i8, ptr %0, i32 100
  %11 = load ptr, ptr %10, align 4
  %12 = trunc i64 %1 to i32
  %13 = shl i32 %12, 1
  %14 = or disjoint i32 %13, 1
  %15 = getelementptr inbounds i32, ptr %11, i32 %14
  %16 = load i32, ptr %15, align 4
  %17 = sext i32 %16 to i64
  br label %18

18:                                               ; preds = %9, %6
  %19 = phi i64 [ %8, %6 ], [ %17, %9 ]
  ret i64 %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_dendritic_at(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i32 104
  %4 = load ptr, ptr %3, align 8
  %5 = icmp eq ptr %4, null
  br i1 %5, label %11, label %6

6:                                                ; preds = %2
  %7 = trunc i64 %1 to i32
  %8 = getelementptr inbounds i32, ptr %4, i32 %7
  %9 = load i32, ptr %8, align 4
  %10 = sext i32 %9 to i64
  br label %15

11:                                               ; preds = %2
  %12 = load ptr, ptr %0, align 8
  %13 = getelementptr inbounds i8, ptr %12, i32 152
  %14 = load i64, ptr %13, align 8
  br label %15

15:                                               ; preds = %11, %6
  %16 = phi i64 [ %10, %6 ], [ %14, %11 ]
  ret i64 %16
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_row_start(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i32 40
  %4 = load i64, ptr %3, align 8
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %6, label %10

6:                                                ; preds = %2
  %7 = getelementptr inbounds i8, ptr %0, i32 56
  %8 = load i64, ptr %7, align 8
  %9 = mul nsw i64 %8, %1
  br label %17

10:                                               ; preds = %2
  %11 = getelementptr inbounds i8, ptr %0, i32 80
  %12 = load ptr, ptr %11, align 8
  %13 = trunc i64 %1 to i32
  %14 = getelementptr inbounds i32, ptr %12, i32 %13
  %15 = load i32, ptr %14, align 4
  %16 = sext i32 %15 to i64
  br label %17

17:                                               ; preds = %10, %6
  %18 = phi i64 [ %9, %6 ], [ %16, %10 ]
  ret i64 %18
}

; Function Attrs: nounwind
define internal fastcc noundef ptr @nl_make_frame(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2) #0 {
  %4 = getelementptr inbounds i8, ptr %1, i32 24
  %5 = load i64, ptr %4, align 8
  %6 = add nsw i64 %5, 11
  %7 = getelementptr inbounds i8, ptr %1, i32 32
  %8 = load i64, ptr %7, align 8
  %9 = add nsw i64 %6, %8
  %10 = getelementptr inbounds i8, ptr %1, i32 40
  %11 = load i64, ptr %10, align 8
  %12 = add nsw i64 %9, %11
  %13 = getelementptr inbounds i8, ptr %1, i32 72
  %14 = load i64, ptr %13, align 8
  %15 = add nsw i64 %12, %14
  %16 = getelementptr inbounds i8, ptr %1, i32 80
  %17 = load i64, ptr %16, align 8
  %18 = add nsw i64 %15, %17
  %19 = getelementptr inbounds i8, ptr %2, i32 216
  store i64 %18, ptr %19, align 8
  %20 = getelementptr inbounds i8, ptr %1, i32 136
  %21 = load i64, ptr %20, align 8
  %22 = shl nsw i64 %21, 3
  %23 = add nsw i64 %22, %18
  %24 = getelementptr inbounds i8, ptr %1, i32 88
  %25 = load i64, ptr %24, align 8
  %26 = add nsw i64 %23, %25
  %27 = tail call fastcc ptr @nl_take(ptr noundef %0, i64 noundef %26, i64 noundef 8) #22
  %28 = icmp eq ptr %27, null
  br i1 %28, label %219, label %29

29:                                               ; preds = %3
  %30 = getelementptr inbounds i8, ptr %0, i32 184
  %31 = load i32, ptr %30, align 8
  %32 = zext i32 %31 to i64
  store i64 %32, ptr %27, align 8
  %33 = getelementptr inbounds i8, ptr %0, i32 136
  %34 = load ptr, ptr %33, align 8
  %35 = getelementptr inbounds i8, ptr %2, i32 8
  %36 = load i64, ptr %35, align 8
  %37 = trunc i64 %36 to i32
  %38 = getelementptr inbounds %struct.nl_population, ptr %34, i32 %37, i32 3
  %39 = load i64, ptr %38, align 8
  %40 = getelementptr inbounds i8, ptr %27, i32 24
  store i64 %39, ptr %40, align 8
  %41 = load ptr, ptr %33, align 8
  %42 = getelementptr inbounds i8, ptr %2, i32 16
  %43 = load i64, ptr %42, align 8
  %44 = trunc i64 %43 to i32
  %45 = getelementptr inbounds %struct.nl_population, ptr %41, i32 %44, i32 3
  %46 = load i64, ptr %45, align 8
  %47 = getelementptr inbounds i8, ptr %27, i32 32
  store i64 %46, ptr %47, align 8
  %48 = getelementptr inbounds i8, ptr %1, i32 152
  %49 = load i64, ptr %48, align 8
  %50 = tail call i64 @llvm.smax.i64(i64 %49, i64 0)
  %51 = getelementptr inbounds i8, ptr %27, i32 40
  store i64 %50, ptr %51, align 8
  %52 = getelementptr inbounds i8, ptr %2, i32 104
  %53 = load ptr, ptr %52, align 8
  %54 = ptrtoint ptr %53 to i32
  %55 = zext i32 %54 to i64
  %56 = getelementptr inbounds i8, ptr %27, i32 48
  store i64 %55, ptr %56, align 8
  %57 = getelementptr inbounds i8, ptr %0, i32 176
  %58 = load ptr, ptr %57, align 8
  %59 = ptrtoint ptr %58 to i32
  %60 = zext i32 %59 to i64
  %61 = getelementptr inbounds i8, ptr %27, i32 56
  store i64 %60, ptr %61, align 8
  %62 = getelementptr i8, ptr %27, i32 88
  %63 = getelementptr inbounds i8, ptr %2, i32 184
  br label %64

64:                                               ; preds = %70, %29
  %65 = phi i64 [ 0, %29 ], [ %78, %70 ]
  %66 = load i64, ptr %4, align 8
  %67 = icmp slt i64 %65, %66
  br i1 %67, label %70, label %68

68:                                               ; preds = %64
  %69 = getelementptr inbounds i8, ptr %2, i32 188
  br label %79

70:                                               ; preds = %64
  %71 = load ptr, ptr %63, align 8
  %72 = trunc i64 %65 to i32
  %73 = getelementptr inbounds ptr, ptr %71, i32 %72
  %74 = load ptr, ptr %73, align 4
  %75 = ptrtoint ptr %74 to i32
  %76 = zext i32 %75 to i64
  %77 = getelementptr i64, ptr %62, i32 %72
  store i64 %76, ptr %77, align 8
  %78 = add nuw nsw i64 %65, 1
  br label %64

79:                                               ; preds = %68, %85
  %80 = phi i64 [ %97, %85 ], [ 0, %68 ]
  %81 = load i64, ptr %7, align 8
  %82 = icmp slt i64 %80, %81
  br i1 %82, label %85, label %83

83:                                               ; preds = %79
  %84 = getelementptr inbounds i8, ptr %2, i32 192
  br label %98

85:                                               ; preds = %79
  %86 = load ptr, ptr %69, align 4
  %87 = trunc i64 %80 to i32
  %88 = getelementptr inbounds ptr, ptr %86, i32 %87
  %89 = load ptr, ptr %88, align 4
  %90 = ptrtoint ptr %89 to i32
  %91 = zext i32 %90 to i64
  %92 = load i64, ptr %4, align 8
  %93 = add nuw i64 %80, 11
  %94 = add i64 %93, %92
  %95 = trunc i64 %94 to i32
  %96 = getelementptr inbounds i64, ptr %27, i32 %95
  store i64 %91, ptr %96, align 8
  %97 = add nuw nsw i64 %80, 1
  br label %79

98:                                               ; preds = %83, %104
  %99 = phi i64 [ %118, %104 ], [ 0, %83 ]
  %100 = load i64, ptr %10, align 8
  %101 = icmp slt i64 %99, %100
  br i1 %101, label %104, label %102

102:                                              ; preds = %98
  %103 = getelementptr inbounds i8, ptr %2, i32 72
  br label %119

104:                                              ; preds = %98
  %105 = load ptr, ptr %84, align 8
  %106 = trunc i64 %99 to i32
  %107 = getelementptr inbounds ptr, ptr %105, i32 %106
  %108 = load ptr, ptr %107, align 4
  %109 = ptrtoint ptr %108 to i32
  %110 = zext i32 %109 to i64
  %111 = load i64, ptr %4, align 8
  %112 = load i64, ptr %7, align 8
  %113 = add nuw i64 %99, 11
  %114 = add i64 %113, %111
  %115 = add i64 %114, %112
  %116 = trunc i64 %115 to i32
  %117 = getelementptr inbounds i64, ptr %27, i32 %116
  store i64 %110, ptr %117, align 8
  %118 = add nuw nsw i64 %99, 1
  br label %98

119:                                              ; preds = %102, %125
  %120 = phi i64 [ %144, %125 ], [ 0, %102 ]
  %121 = load i64, ptr %13, align 8
  %122 = icmp slt i64 %120, %121
  br i1 %122, label %125, label %123

123:                                              ; preds = %119
  %124 = getelementptr inbounds i8, ptr %2, i32 76
  br label %145

125:                                              ; preds = %119
  %126 = load ptr, ptr %33, align 8
  %127 = load i64, ptr %35, align 8
  %128 = trunc i64 %127 to i32
  %129 = getelementptr inbounds %struct.nl_population, ptr %126, i32 %128, i32 16
  %130 = load ptr, ptr %129, align 8
  %131 = load ptr, ptr %103, align 8
  %132 = trunc i64 %120 to i32
  %133 = getelementptr i64, ptr %131, i32 %132
  %134 = getelementptr i8, ptr %133, i32 8
  %135 = load i64, ptr %134, align 8
  %136 = trunc i64 %135 to i32
  %137 = getelementptr inbounds ptr, ptr %130, i32 %136
  %138 = load ptr, ptr %137, align 4
  %139 = ptrtoint ptr %138 to i32
  %140 = zext i32 %139 to i64
  %141 = add nsw i64 %120, %12
  %142 = trunc i64 %141 to i32
  %143 = getelementptr inbounds i64, ptr %27, i32 %142
  store i64 %140, ptr %143, align 8
  %144 = add nuw nsw i64 %120, 1
  br label %119

145:                                              ; preds = %123, %152
  %146 = phi i64 [ %173, %152 ], [ 0, %123 ]
  %147 = load i64, ptr %16, align 8
  %148 = icmp slt i64 %146, %147
  br i1 %148, label %152, label %149

149:                                              ; preds = %145
  %150 = getelementptr inbounds i8, ptr %0, i32 140
  %151 = getelementptr inbounds i8, ptr %1, i32 184
  br label %174

152:                                              ; preds = %145
  %153 = load ptr, ptr %33, align 8
  %154 = load i64, ptr %42, align 8
  %155 = trunc i64 %154 to i32
  %156 = getelementptr inbounds %struct.nl_population, ptr %153, i32 %155, i32 16
  %157 = load ptr, ptr %156, align 8
  %158 = load ptr, ptr %124, align 4
  %159 = trunc i64 %146 to i32
  %160 = getelementptr i64, ptr %158, i32 %159
  %161 = getelementptr i8, ptr %160, i32 8
  %162 = load i64, ptr %161, align 8
  %163 = trunc i64 %162 to i32
  %164 = getelementptr inbounds ptr, ptr %157, i32 %163
  %165 = load ptr, ptr %164, align 4
  %166 = ptrtoint ptr %165 to i32
  %167 = zext i32 %166 to i64
  %168 = load i64, ptr %13, align 8
  %169 = add i64 %146, %12
  %170 = add i64 %169, %168
  %171 = trunc i64 %170 to i32
  %172 = getelementptr inbounds i64, ptr %27, i32 %171
  store i64 %167, ptr %172, align 8
  %173 = add nuw nsw i64 %146, 1
  br label %145

174:                                              ; preds = %149, %178
  %175 = phi i64 [ %218, %178 ], [ 0, %149 ]
  %176 = load i64, ptr %20, align 8
  %177 = icmp slt i64 %175, %176
  br i1 %177, label %178, label %219

178:                                              ; preds = %174
  %179 = load ptr, ptr %150, align 4
  %180 = load ptr, ptr %151, align 8
  %181 = trunc i64 %175 to i32
  %182 = getelementptr inbounds i64, ptr %180, i32 %181
  %183 = load i64, ptr %182, align 8
  %184 = icmp eq i64 %183, 0
  %185 = select i1 %184, i32 72, i32 76
  %186 = getelementptr inbounds i8, ptr %2, i32 %185
  %187 = load ptr, ptr %186, align 4
  %188 = tail call fastcc i64 @nl_end_target(ptr noundef nonnull %1, i64 noundef %183, ptr noundef %187, i64 noundef %175) #22
  %189 = trunc i64 %188 to i32
  %190 = getelementptr inbounds %struct.nl_target, ptr %179, i32 %189
  %191 = load i64, ptr %19, align 8
  %192 = trunc i64 %191 to i32
  %193 = getelementptr inbounds i64, ptr %27, i32 %192
  %194 = shl i32 %181, 6
  %195 = getelementptr inbounds i8, ptr %193, i32 %194
  %196 = getelementptr inbounds i8, ptr %190, i32 56
  %197 = load ptr, ptr %196, align 8
  %198 = ptrtoint ptr %197 to i32
  %199 = zext i32 %198 to i64
  store i64 %199, ptr %195, align 8
  %200 = getelementptr inbounds i8, ptr %190, i32 40
  %201 = load i64, ptr %200, align 8
  %202 = getelementptr inbounds i8, ptr %195, i32 8
  store i64 %201, ptr %202, align 8
  %203 = getelementptr inbounds i8, ptr %190, i32 32
  %204 = load i64, ptr %203, align 8
  %205 = getelementptr inbounds i8, ptr %195, i32 16
  store i64 %204, ptr %205, align 8
  %206 = getelementptr inbounds i8, ptr %190, i32 24
  %207 = load i64, ptr %206, align 8
  %208 = getelementptr inbounds i8, ptr %195, i32 32
  store i64 %207, ptr %208, align 8
  %209 = getelementptr inbounds i8, ptr %190, i32 72
  %210 = load i64, ptr %209, align 8
  %211 = getelementptr inbounds i8, ptr %195, i32 40
  store i64 %210, ptr %211, align 8
  %212 = getelementptr inbounds i8, ptr %190, i32 80
  %213 = load i64, ptr %212, align 8
  %214 = getelementptr inbounds i8, ptr %195, i32 48
  store i64 %213, ptr %214, align 8
  %215 = getelementptr inbounds i8, ptr %190, i32 88
  %216 = load i64, ptr %215, align 8
  %217 = getelementptr inbounds i8, ptr %195, i32 56
  store i64 %216, ptr %217, align 8
  %218 = add nuw nsw i64 %175, 1
  br label %174

219:                                              ; preds = %174, %3
  ret ptr %27
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc noundef ptr @nl_history_of(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #7 {
  %4 = getelementptr inbounds i8, ptr %0, i32 120
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i32 156
  %7 = tail call i64 @llvm.smax.i64(i64 %5, i64 0)
  br label %8

8:                                                ; preds = %21, %3
  %9 = phi i64 [ 0, %3 ], [ %22, %21 ]
  %10 = icmp eq i64 %9, %7
  br i1 %10, label %23, label %11

11:                                               ; preds = %8
  %12 = load ptr, ptr %6, align 4
  %13 = trunc i64 %9 to i32
  %14 = getelementptr inbounds %struct.nl_history, ptr %12, i32 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp eq i64 %15, %1
  br i1 %16, label %17, label %21

17:                                               ; preds = %11
  %18 = getelementptr inbounds i8, ptr %14, i32 8
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, %2
  br i1 %20, label %23, label %21

21:                                               ; preds = %11, %17
  %22 = add nuw i64 %9, 1
  br label %8

23:                                               ; preds = %17, %8
  %24 = phi ptr [ null, %8 ], [ %14, %17 ]
  ret ptr %24
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc i64 @nl_cell_aggregate(ptr nocapture noundef readonly %0, i64 noundef %1) #3 {
  %3 = getelementptr inbounds i8, ptr %0, i32 56
  %4 = load i64, ptr %3, align 8
  %5 = shl nsw i64 %4, 1
  %6 = tail call fastcc i64 @nl_cell_event(ptr noundef %0, i64 noundef %5) #22
  %7 = add nsw i64 %6, %1
  ret i64 %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc i64 @nl_cell_event(ptr nocapture noundef readonly %0, i64 noundef %1) #3 {
  %3 = getelementptr inbounds i8, ptr %0, i32 48
  %4 = load i64, ptr %3, align 8
  %5 = mul nsw i64 %4, 3
  %6 = getelementptr inbounds i8, ptr %0, i32 40
  %7 = load i64, ptr %6, align 8
  %8 = add i64 %1, 6
  %9 = add i64 %8, %5
  %10 = add i64 %9, %7
  ret i64 %10
}

; Function Attrs: nounwind
define internal fastcc void @nl_take_probes(ptr nocapture noundef readonly %0) #0 {
  %2 = getelementptr inbounds i8, ptr %0, i32 88
  %3 = getelementptr inbounds i8, ptr %0, i32 144
  %4 = getelementptr inbounds i8, ptr %0, i32 4
  %5 = getelementptr inbounds i8, ptr %0, i32 136
  %6 = getelementptr inbounds i8, ptr %0, i32 180
  %7 = getelementptr inbounds i8, ptr %0, i32 24
  br label %8

8:                                                ; preds = %24, %1
  %9 = phi i64 [ 0, %1 ], [ %30, %24 ]
  %10 = load i64, ptr %2, align 8
  %11 = icmp slt i64 %9, %10
  br i1 %11, label %13, label %12

12:                                               ; preds = %8
  ret void

13:                                               ; preds = %8
  %14 = load ptr, ptr %3, align 8
  %15 = trunc i64 %9 to i32
  %16 = getelementptr inbounds %struct.nl_probe, ptr %14, i32 %15
  %17 = getelementptr inbounds i8, ptr %16, i32 16
  %18 = getelementptr inbounds i8, ptr %16, i32 40
  br label %19

19:                                               ; preds = %58, %13
  %20 = phi i64 [ 0, %13 ], [ %64, %58 ]
  %21 = phi i64 [ 0, %13 ], [ %65, %58 ]
  %22 = load i64, ptr %17, align 8
  %23 = icmp slt i64 %21, %22
  br i1 %23, label %31, label %24

24:                                               ; preds = %19
  %25 = getelementptr inbounds i8, ptr %16, i32 8
  %26 = load i64, ptr %25, align 8
  %27 = load ptr, ptr %6, align 4
  %28 = tail call fastcc double @nl_reduce(ptr noundef nonnull %0, i64 noundef %26, ptr noundef %27, i64 noundef %20) #22
  %29 = getelementptr inbounds i8, ptr %16, i32 48
  store double %28, ptr %29, align 8
  %30 = add nuw nsw i64 %9, 1
  br label %8

31:                                               ; preds = %19
  %32 = load ptr, ptr %18, align 8
  %33 = trunc i64 %21 to i32
  %34 = getelementptr inbounds %struct.nl_range, ptr %32, i32 %33
  %35 = load ptr, ptr %4, align 4
  %36 = getelementptr inbounds i8, ptr %34, i32 8
  %37 = load i64, ptr %36, align 8
  %38 = trunc i64 %37 to i32
  %39 = getelementptr inbounds ptr, ptr %35, i32 %38
  %40 = load ptr, ptr %39, align 4
  %41 = load ptr, ptr %5, align 8
  %42 = load i64, ptr %34, align 8
  %43 = trunc i64 %42 to i32
  %44 = getelementptr inbounds %struct.nl_population, ptr %41, i32 %43, i32 20
  %45 = load ptr, ptr %44, align 8
  %46 = load ptr, ptr %6, align 4
  %47 = load i64, ptr %7, align 8
  %48 = sdiv i64 %47, 8
  %49 = mul nsw i64 %48, %20
  %50 = trunc i64 %49 to i32
  %51 = getelementptr inbounds i8, ptr %46, i32 %50
  %52 = getelementptr inbounds i8, ptr %34, i32 32
  %53 = load ptr, ptr %52, align 8
  %54 = icmp eq ptr %53, null
  br i1 %54, label %55, label %58

55:                                               ; preds = %31
  %56 = getelementptr inbounds i8, ptr %34, i32 16
  %57 = load i64, ptr %56, align 8
  br label %58

58:                                               ; preds = %31, %55
  %59 = phi i64 [ %57, %55 ], [ 0, %31 ]
  %60 = getelementptr inbounds i8, ptr %34, i32 24
  %61 = load i64, ptr %60, align 8
  %62 = tail call i64 %40(ptr noundef %45, ptr noundef %51, ptr noundef null, ptr noundef %53, i64 noundef %59, i64 noundef %61) #26
  %63 = load i64, ptr %60, align 8
  %64 = add nsw i64 %63, %20
  %65 = add nuw nsw i64 %21, 1
  br label %19
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_deliver(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #9 {
  %4 = getelementptr inbounds i8, ptr %0, i32 112
  %5 = getelementptr inbounds i8, ptr %0, i32 164
  %6 = getelementptr inbounds i8, ptr %0, i32 152
  %7 = icmp slt i64 %1, 0
  %8 = getelementptr inbounds i8, ptr %0, i32 136
  %9 = getelementptr inbounds i8, ptr %0, i32 140
  br label %10

10:                                               ; preds = %231, %3
  %11 = phi i64 [ 0, %3 ], [ %232, %231 ]
  %12 = load i64, ptr %4, align 8
  %13 = icmp slt i64 %11, %12
  br i1 %13, label %15, label %14

14:                                               ; preds = %10
  ret void

15:                                               ; preds = %10
  %16 = load ptr, ptr %5, align 4
  %17 = load ptr, ptr %6, align 8
  %18 = trunc i64 %11 to i32
  %19 = getelementptr inbounds %struct.nl_block, ptr %17, i32 %18
  %20 = getelementptr inbounds i8, ptr %19, i32 8
  %21 = load i64, ptr %20, align 8
  %22 = trunc i64 %21 to i32
  %23 = getelementptr inbounds i8, ptr %16, i32 %22
  %24 = load i8, ptr %23, align 1
  %25 = icmp eq i8 %24, 0
  br i1 %25, label %26, label %231

26:                                               ; preds = %15
  %27 = getelementptr inbounds i8, ptr %19, i32 96
  %28 = load i64, ptr %27, align 8
  %29 = icmp sgt i64 %28, 0
  br i1 %29, label %30, label %231

30:                                               ; preds = %26
  %31 = getelementptr inbounds i8, ptr %19, i32 16
  %32 = load i64, ptr %31, align 8
  br i1 %7, label %35, label %33

33:                                               ; preds = %30
  %34 = icmp eq i64 %32, %1
  br i1 %34, label %35, label %231

35:                                               ; preds = %30, %33
  %36 = phi i64 [ %1, %33 ], [ %32, %30 ]
  %37 = load ptr, ptr %8, align 8
  %38 = trunc i64 %36 to i32
  %39 = getelementptr inbounds %struct.nl_population, ptr %37, i32 %38
  %40 = load ptr, ptr %9, align 4
  %41 = getelementptr inbounds i8, ptr %19, i32 32
  %42 = load i64, ptr %41, align 8
  %43 = trunc i64 %42 to i32
  %44 = getelementptr inbounds %struct.nl_target, ptr %40, i32 %43
  %45 = getelementptr inbounds i8, ptr %44, i32 8
  %46 = load i64, ptr %45, align 8
  %47 = trunc i64 %46 to i32
  %48 = getelementptr inbounds %struct.nl_population, ptr %37, i32 %47, i32 2
  %49 = load i64, ptr %48, align 8
  %50 = getelementptr inbounds i8, ptr %44, i32 48
  %51 = load i64, ptr %50, align 8
  %52 = add nsw i64 %51, %2
  %53 = getelementptr inbounds i8, ptr %19, i32 64
  %54 = load i64, ptr %53, align 8
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %56, label %59

56:                                               ; preds = %35
  %57 = getelementptr inbounds i8, ptr %19, i32 72
  %58 = load i64, ptr %57, align 8
  br label %59

59:                                               ; preds = %56, %35
  %60 = phi i64 [ %58, %56 ], [ 0, %35 ]
  %61 = add nsw i64 %52, %60
  %62 = getelementptr inbounds i8, ptr %44, i32 32
  %63 = load i64, ptr %62, align 8
  %64 = srem i64 %61, %63
  %65 = getelementptr inbounds i8, ptr %39, i32 120
  %66 = getelementptr inbounds i8, ptr %19, i32 24
  %67 = getelementptr inbounds i8, ptr %39, i32 116
  %68 = getelementptr inbounds i8, ptr %19, i32 40
  %69 = getelementptr inbounds i8, ptr %19, i32 48
  %70 = getelementptr inbounds i8, ptr %19, i32 56
  %71 = getelementptr inbounds i8, ptr %44, i32 24
  %72 = getelementptr inbounds i8, ptr %44, i32 56
  %73 = mul nsw i64 %64, %49
  %74 = getelementptr inbounds i8, ptr %19, i32 120
  %75 = getelementptr inbounds i8, ptr %19, i32 128
  %76 = getelementptr inbounds i8, ptr %19, i32 124
  %77 = getelementptr inbounds i8, ptr %19, i32 112
  %78 = getelementptr inbounds i8, ptr %44, i32 40
  %79 = getelementptr inbounds i8, ptr %19, i32 88
  %80 = getelementptr inbounds i8, ptr %19, i32 80
  br label %81

81:                                               ; preds = %229, %59
  %82 = phi i64 [ 0, %59 ], [ %230, %229 ]
  %83 = load ptr, ptr %65, align 8
  %84 = load i64, ptr %66, align 8
  %85 = trunc i64 %84 to i32
  %86 = getelementptr inbounds i64, ptr %83, i32 %85
  %87 = load i64, ptr %86, align 8
  %88 = icmp slt i64 %82, %87
  br i1 %88, label %89, label %231

89:                                               ; preds = %81
  %90 = load ptr, ptr %67, align 4
  %91 = getelementptr inbounds ptr, ptr %90, i32 %85
  %92 = load ptr, ptr %91, align 4
  %93 = trunc i64 %82 to i32
  %94 = getelementptr inbounds i32, ptr %92, i32 %93
  %95 = load i32, ptr %94, align 4
  %96 = sext i32 %95 to i64
  %97 = load i64, ptr %68, align 8
  %98 = sub nsw i64 %96, %97
  %99 = icmp slt i64 %98, 0
  br i1 %99, label %229, label %100

100:                                              ; preds = %89
  %101 = load i64, ptr %69, align 8
  %102 = icmp slt i64 %98, %101
  br i1 %102, label %103, label %229

103:                                              ; preds = %100
  %104 = load i64, ptr %70, align 8
  %105 = icmp eq i64 %104, 0
  br i1 %105, label %106, label %149

106:                                              ; preds = %103
  %107 = load ptr, ptr %72, align 8
  %108 = load i64, ptr %78, align 8
  %109 = mul nsw i64 %108, %64
  %110 = trunc i64 %109 to i32
  %111 = getelementptr inbounds i8, ptr %107, i32 %110
  %112 = load i64, ptr %71, align 8
  %113 = icmp eq i64 %112, 4
  br label %114

114:                                              ; preds = %147, %106
  %115 = phi i64 [ 0, %106 ], [ %148, %147 ]
  %116 = load i64, ptr %79, align 8
  %117 = icmp slt i64 %115, %116
  br i1 %117, label %118, label %229

118:                                              ; preds = %114
  %119 = mul nsw i64 %116, %98
  %120 = add nsw i64 %119, %115
  %121 = load i64, ptr %80, align 8
  %122 = add nsw i64 %121, %115
  %123 = trunc i64 %122 to i32
  %124 = load ptr, ptr %75, align 8
  %125 = icmp eq ptr %124, null
  br i1 %113, label %126, label %139

126:                                              ; preds = %118
  %127 = getelementptr inbounds i32, ptr %111, i32 %123
  %128 = load i32, ptr %127, align 4
  br i1 %125, label %133, label %129

129:                                              ; preds = %126
  %130 = trunc i64 %120 to i32
  %131 = getelementptr inbounds i32, ptr %124, i32 %130
  %132 = load i32, ptr %131, align 4
  br label %136

133:                                              ; preds = %126
  %134 = load i64, ptr %77, align 8
  %135 = trunc i64 %134 to i32
  br label %136

136:                                              ; preds = %133, %129
  %137 = phi i32 [ %132, %129 ], [ %135, %133 ]
  %138 = add i32 %137, %128
  store i32 %138, ptr %127, align 4
  br label %147

139:                                              ; preds = %118
  %140 = getelementptr inbounds i64, ptr %111, i32 %123
  %141 = load i64, ptr %140, align 8
  %142 = trunc i64 %120 to i32
  %143 = getelementptr inbounds i64, ptr %124, i32 %142
  %144 = select i1 %125, ptr %77, ptr %143
  %145 = load i64, ptr %144, align 8
  %146 = add i64 %145, %141
  store i64 %146, ptr %140, align 8
  br label %147

147:                                              ; preds = %139, %136
  %148 = add nuw nsw i64 %115, 1
  br label %114

149:                                              ; preds = %103
  %150 = load i64, ptr %71, align 8
  %151 = icmp eq i64 %150, 4
  %152 = load ptr, ptr %72, align 8
  %153 = load i64, ptr %62, align 8
  %154 = mul nsw i64 %153, %49
  %155 = load ptr, ptr %74, align 8
  %156 = trunc i64 %98 to i32
  %157 = getelementptr inbounds i64, ptr %155, i32 %156
  %158 = load i64, ptr %157, align 8
  %159 = getelementptr i8, ptr %157, i32 8
  %160 = load i64, ptr %159, align 8
  %161 = load ptr, ptr %75, align 8
  %162 = icmp eq ptr %161, null
  %163 = tail call i64 @llvm.smax.i64(i64 %160, i64 %158)
  br i1 %151, label %164, label %199

164:                                              ; preds = %149, %195
  %165 = phi i64 [ %198, %195 ], [ %158, %149 ]
  %166 = icmp eq i64 %165, %163
  br i1 %166, label %229, label %167

167:                                              ; preds = %164
  %168 = load i64, ptr %70, align 8
  %169 = icmp eq i64 %168, 2
  %170 = load ptr, ptr %76, align 4
  %171 = trunc i64 %165 to i32
  br i1 %169, label %172, label %176

172:                                              ; preds = %167
  %173 = getelementptr inbounds i16, ptr %170, i32 %171
  %174 = load i16, ptr %173, align 2
  %175 = zext i16 %174 to i32
  br label %179

176:                                              ; preds = %167
  %177 = getelementptr inbounds i32, ptr %170, i32 %171
  %178 = load i32, ptr %177, align 4
  br label %179

179:                                              ; preds = %176, %172
  %180 = phi i32 [ %175, %172 ], [ %178, %176 ]
  %181 = zext i32 %180 to i64
  %182 = add nsw i64 %73, %181
  %183 = icmp slt i64 %182, %154
  %184 = select i1 %183, i64 0, i64 %154
  %185 = sub nsw i64 %182, %184
  %186 = trunc i64 %185 to i32
  %187 = getelementptr inbounds i32, ptr %152, i32 %186
  %188 = load i32, ptr %187, align 4
  br i1 %162, label %192, label %189

189:                                              ; preds = %179
  %190 = getelementptr inbounds i32, ptr %161, i32 %171
  %191 = load i32, ptr %190, align 4
  br label %195

192:                                              ; preds = %179
  %193 = load i64, ptr %77, align 8
  %194 = trunc i64 %193 to i32
  br label %195

195:                                              ; preds = %192, %189
  %196 = phi i32 [ %191, %189 ], [ %194, %192 ]
  %197 = add i32 %196, %188
  store i32 %197, ptr %187, align 4
  %198 = add i64 %165, 1
  br label %164

199:                                              ; preds = %149, %214
  %200 = phi i64 [ %228, %214 ], [ %158, %149 ]
  %201 = icmp eq i64 %200, %163
  br i1 %201, label %229, label %202

202:                                              ; preds = %199
  %203 = load i64, ptr %70, align 8
  %204 = icmp eq i64 %203, 2
  %205 = load ptr, ptr %76, align 4
  %206 = trunc i64 %200 to i32
  br i1 %204, label %207, label %211

207:                                              ; preds = %202
  %208 = getelementptr inbounds i16, ptr %205, i32 %206
  %209 = load i16, ptr %208, align 2
  %210 = zext i16 %209 to i32
  br label %214

211:                                              ; preds = %202
  %212 = getelementptr inbounds i32, ptr %205, i32 %206
  %213 = load i32, ptr %212, align 4
  br label %214

214:                                              ; preds = %211, %207
  %215 = phi i32 [ %213, %211 ], [ %210, %207 ]
  %216 = zext i32 %215 to i64
  %217 = add nsw i64 %73, %216
  %218 = icmp slt i64 %217, %154
  %219 = select i1 %218, i64 0, i64 %154
  %220 = sub nsw i64 %217, %219
  %221 = trunc i64 %220 to i32
  %222 = getelementptr inbounds i64, ptr %152, i32 %221
  %223 = load i64, ptr %222, align 8
  %224 = getelementptr inbounds i64, ptr %161, i32 %206
  %225 = select i1 %162, ptr %77, ptr %224
  %226 = load i64, ptr %225, align 8
  %227 = add i64 %226, %223
  store i64 %227, ptr %222, align 8
  %228 = add i64 %200, 1
  br label %199

229:                                              ; preds = %199, %164, %114, %100, %89
  %230 = add nuw nsw i64 %82, 1
  br label %81

231:                                              ; preds = %81, %15, %26, %33
  %232 = add nuw nsw i64 %11, 1
  br label %10
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_enqueue(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = getelementptr inbounds i8, ptr %0, i32 104
  %7 = getelementptr inbounds i8, ptr %0, i32 148
  %8 = getelementptr inbounds i8, ptr %0, i32 164
  %9 = getelementptr inbounds i8, ptr %0, i32 136
  %10 = icmp slt i64 %1, 0
  br label %11

11:                                               ; preds = %101, %3
  %12 = phi i64 [ 0, %3 ], [ %102, %101 ]
  %13 = load i64, ptr %6, align 8
  %14 = icmp slt i64 %12, %13
  br i1 %14, label %15, label %103

15:                                               ; preds = %11
  %16 = load ptr, ptr %7, align 4
  %17 = trunc i64 %12 to i32
  %18 = getelementptr inbounds %struct.nl_connection, ptr %16, i32 %17
  %19 = getelementptr inbounds i8, ptr %18, i32 264
  %20 = getelementptr inbounds i8, ptr %18, i32 8
  %21 = getelementptr inbounds i8, ptr %18, i32 272
  %22 = getelementptr inbounds i8, ptr %18, i32 104
  br label %23

23:                                               ; preds = %96, %15
  %24 = phi i64 [ 0, %15 ], [ %97, %96 ]
  %25 = load i64, ptr %19, align 8
  %26 = icmp slt i64 %24, %25
  br i1 %26, label %27, label %101

27:                                               ; preds = %23
  %28 = load ptr, ptr %8, align 4
  %29 = load i64, ptr %20, align 8
  %30 = trunc i64 %29 to i32
  %31 = getelementptr inbounds i8, ptr %28, i32 %30
  %32 = load i8, ptr %31, align 1
  %33 = icmp eq i8 %32, 0
  br i1 %33, label %34, label %101

34:                                               ; preds = %27
  %35 = load ptr, ptr %21, align 8
  %36 = trunc i64 %24 to i32
  %37 = getelementptr inbounds %struct.nl_table, ptr %35, i32 %36
  %38 = getelementptr inbounds i8, ptr %37, i32 212
  br label %39

39:                                               ; preds = %94, %34
  %40 = phi i64 [ 0, %34 ], [ %95, %94 ]
  %41 = load i64, ptr %22, align 8
  %42 = icmp slt i64 %40, %41
  br i1 %42, label %43, label %96

43:                                               ; preds = %39
  %44 = load ptr, ptr %38, align 4
  %45 = trunc i64 %40 to i32
  %46 = getelementptr inbounds ptr, ptr %44, i32 %45
  %47 = load ptr, ptr %46, align 4
  %48 = getelementptr inbounds i8, ptr %47, i32 8
  %49 = load i64, ptr %48, align 8
  %50 = tail call fastcc i64 @nl_is_first(ptr noundef %37, i64 noundef %40) #22
  %51 = icmp ne i64 %50, 0
  %52 = icmp eq i64 %49, %1
  %53 = select i1 %10, i1 true, i1 %52
  %54 = select i1 %51, i1 %53, i1 false
  br i1 %54, label %55, label %94

55:                                               ; preds = %43
  %56 = load ptr, ptr %9, align 8
  %57 = trunc i64 %49 to i32
  %58 = getelementptr inbounds %struct.nl_population, ptr %56, i32 %57
  %59 = getelementptr inbounds i8, ptr %58, i32 120
  %60 = getelementptr inbounds i8, ptr %47, i32 16
  %61 = getelementptr inbounds i8, ptr %58, i32 116
  br label %62

62:                                               ; preds = %55, %92
  %63 = phi i64 [ %93, %92 ], [ 0, %55 ]
  %64 = load ptr, ptr %59, align 8
  %65 = load i64, ptr %60, align 8
  %66 = trunc i64 %65 to i32
  %67 = getelementptr inbounds i64, ptr %64, i32 %66
  %68 = load i64, ptr %67, align 8
  %69 = icmp slt i64 %63, %68
  br i1 %69, label %70, label %94

70:                                               ; preds = %62
  %71 = load ptr, ptr %61, align 4
  %72 = getelementptr inbounds ptr, ptr %71, i32 %66
  %73 = load ptr, ptr %72, align 4
  %74 = trunc i64 %63 to i32
  %75 = getelementptr inbounds i32, ptr %73, i32 %74
  %76 = load i32, ptr %75, align 4
  %77 = sext i32 %76 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #24
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #24
  %78 = load i64, ptr %47, align 8
  call fastcc void @nl_runs_of(ptr noundef %37, i64 noundef %78, i64 noundef %77, ptr noundef nonnull %4, ptr noundef nonnull %5) #22
  %79 = load i64, ptr %5, align 8
  %80 = load i64, ptr %4, align 8
  %81 = tail call i64 @llvm.smax.i64(i64 %80, i64 %79)
  br label %82

82:                                               ; preds = %85, %70
  %83 = phi i64 [ %91, %85 ], [ %80, %70 ]
  %84 = icmp eq i64 %83, %81
  br i1 %84, label %92, label %85

85:                                               ; preds = %82
  %86 = load i64, ptr %47, align 8
  %87 = tail call fastcc i64 @nl_delay_of(ptr noundef %37, i64 noundef %86, i64 noundef %83) #22
  %88 = add nsw i64 %87, %2
  %89 = tail call fastcc i64 @nl_queue_event(ptr noundef %0, ptr noundef nonnull %47, i64 noundef %88, i64 noundef %77, i64 noundef %83) #22
  %90 = icmp eq i64 %89, 0
  %91 = add i64 %83, 1
  br i1 %90, label %82, label %98

92:                                               ; preds = %82
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #24
  %93 = add nuw nsw i64 %63, 1
  br label %62

94:                                               ; preds = %62, %43
  %95 = add nuw nsw i64 %40, 1
  br label %39

96:                                               ; preds = %39
  %97 = add nuw nsw i64 %24, 1
  br label %23

98:                                               ; preds = %85
  %99 = getelementptr inbounds i8, ptr %0, i32 232
  %100 = load i64, ptr %99, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #24
  br label %103

101:                                              ; preds = %23, %27
  %102 = add nuw nsw i64 %12, 1
  br label %11

103:                                              ; preds = %11, %98
  %104 = phi i64 [ %100, %98 ], [ 0, %11 ]
  ret i64 %104
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_report(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) #9 {
  %5 = alloca %struct.nl_text, align 8
  %6 = getelementptr inbounds i8, ptr %1, i32 88
  %7 = load ptr, ptr %6, align 8
  %8 = trunc i64 %2 to i32
  %9 = getelementptr inbounds %struct.nl_slot, ptr %7, i32 %8, i32 1
  %10 = load i64, ptr %9, align 8
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %12, label %72

12:                                               ; preds = %4
  %13 = getelementptr inbounds i8, ptr %0, i32 24
  %14 = load i64, ptr %13, align 8
  %15 = icmp eq i64 %14, 32
  %16 = getelementptr inbounds i8, ptr %1, i32 112
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds ptr, ptr %17, i32 %8
  %19 = load ptr, ptr %18, align 4
  %20 = getelementptr inbounds i8, ptr %1, i32 8
  %21 = load i64, ptr %20, align 8
  %22 = tail call i64 @llvm.smax.i64(i64 %21, i64 0)
  br i1 %15, label %23, label %34

23:                                               ; preds = %12, %32
  %24 = phi i64 [ %33, %32 ], [ 0, %12 ]
  %25 = icmp eq i64 %24, %22
  br i1 %25, label %72, label %26

26:                                               ; preds = %23
  %27 = trunc i64 %24 to i32
  %28 = getelementptr inbounds float, ptr %19, i32 %27
  %29 = load float, ptr %28, align 4
  %30 = fsub float %29, %29
  %31 = fcmp oeq float %30, 0.000000e+00
  br i1 %31, label %32, label %45

32:                                               ; preds = %26
  %33 = add nuw i64 %24, 1
  br label %23

34:                                               ; preds = %12, %43
  %35 = phi i64 [ %44, %43 ], [ 0, %12 ]
  %36 = icmp eq i64 %35, %22
  br i1 %36, label %72, label %37

37:                                               ; preds = %34
  %38 = trunc i64 %35 to i32
  %39 = getelementptr inbounds double, ptr %19, i32 %38
  %40 = load double, ptr %39, align 8
  %41 = fsub double %40, %40
  %42 = fcmp oeq double %41, 0.000000e+00
  br i1 %42, label %43, label %45

43:                                               ; preds = %37
  %44 = add nuw i64 %35, 1
  br label %34

45:                                               ; preds = %37, %26
  %46 = phi i64 [ %24, %26 ], [ %35, %37 ]
  %47 = icmp slt i64 %46, 0
  br i1 %47, label %72, label %48

48:                                               ; preds = %45
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #24
  %49 = getelementptr inbounds i8, ptr %0, i32 240
  store ptr %49, ptr %5, align 8
  %50 = getelementptr inbounds i8, ptr %5, i32 8
  store i64 512, ptr %50, align 8
  store i8 0, ptr %49, align 1
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.29) #22
  %51 = load ptr, ptr %6, align 8
  %52 = getelementptr inbounds %struct.nl_slot, ptr %51, i32 %8
  %53 = load ptr, ptr %52, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %53) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.30) #22
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %46) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.31) #22
  %54 = load ptr, ptr %1, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %54) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.32) #22
  %55 = load i64, ptr %13, align 8
  %56 = icmp eq i64 %55, 32
  %57 = getelementptr inbounds i8, ptr %1, i32 112
  %58 = load ptr, ptr %57, align 8
  %59 = getelementptr inbounds ptr, ptr %58, i32 %8
  %60 = load ptr, ptr %59, align 4
  %61 = trunc i64 %46 to i32
  br i1 %56, label %62, label %66

62:                                               ; preds = %48
  %63 = getelementptr inbounds float, ptr %60, i32 %61
  %64 = load float, ptr %63, align 4
  %65 = fpext float %64 to double
  br label %69

66:                                               ; preds = %48
  %67 = getelementptr inbounds double, ptr %60, i32 %61
  %68 = load double, ptr %67, align 8
  br label %69

69:                                               ; preds = %66, %62
  %70 = phi double [ %65, %62 ], [ %68, %66 ]
  call fastcc void @nl_add_real(ptr noundef nonnull %5, double noundef %70) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.33) #22
  call fastcc void @nl_add_time(ptr noundef nonnull %0, ptr noundef nonnull %5, i64 noundef %3) #22
  %71 = getelementptr inbounds i8, ptr %0, i32 232
  store i64 1, ptr %71, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #24
  br label %72

72:                                               ; preds = %34, %23, %69, %45, %4
  %73 = phi i64 [ 0, %4 ], [ 1, %69 ], [ 0, %45 ], [ 0, %23 ], [ 0, %34 ]
  ret i64 %73
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_integer(ptr nocapture noundef %0, i64 noundef %1) #9 {
  %3 = icmp slt i64 %1, 0
  br i1 %3, label %4, label %5

4:                                                ; preds = %2
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.34) #22
  br label %5

5:                                                ; preds = %4, %2
  %6 = tail call i64 @llvm.abs.i64(i64 %1, i1 false)
  tail call fastcc void @nl_add_digits(ptr noundef %0, i64 noundef %6, i64 noundef 1) #22
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_real(ptr nocapture noundef %0, double noundef %1) #9 {
  %3 = fcmp uno double %1, 0.000000e+00
  br i1 %3, label %4, label %5

4:                                                ; preds = %2
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.35) #22
  br label %54

5:                                                ; preds = %2
  %6 = fcmp olt double %1, 0.000000e+00
  br i1 %6, label %7, label %9

7:                                                ; preds = %5
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.34) #22
  %8 = fneg double %1
  br label %9

9:                                                ; preds = %7, %5
  %10 = phi double [ %8, %7 ], [ %1, %5 ]
  %11 = fcmp ogt double %10, 0x7FEFFFFFFFFFFFFF
  br i1 %11, label %12, label %13

12:                                               ; preds = %9
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.36) #22
  br label %54

13:                                               ; preds = %9, %17
  %14 = phi i64 [ %19, %17 ], [ 0, %9 ]
  %15 = phi double [ %18, %17 ], [ %10, %9 ]
  %16 = fcmp ult double %15, 1.000000e+01
  br i1 %16, label %20, label %17

17:                                               ; preds = %13
  %18 = fdiv double %15, 1.000000e+01
  %19 = add nuw nsw i64 %14, 1
  br label %13

20:                                               ; preds = %13, %26
  %21 = phi i64 [ %28, %26 ], [ %14, %13 ]
  %22 = phi double [ %27, %26 ], [ %15, %13 ]
  %23 = fcmp ogt double %22, 0.000000e+00
  %24 = fcmp olt double %22, 1.000000e+00
  %25 = and i1 %23, %24
  br i1 %25, label %26, label %29

26:                                               ; preds = %20
  %27 = fmul double %22, 1.000000e+01
  %28 = add nsw i64 %21, -1
  br label %20

29:                                               ; preds = %20
  %30 = fmul double %22, 1.000000e+08
  %31 = fadd double %30, 5.000000e-01
  %32 = fptoui double %31 to i64
  %33 = freeze i64 %32
  %34 = udiv i64 %33, 100000000
  tail call fastcc void @nl_add_digits(ptr noundef %0, i64 noundef %34, i64 noundef 1) #22
  %35 = mul i64 %34, 100000000
  %36 = sub i64 %33, %35
  br label %37

37:                                               ; preds = %47, %29
  %38 = phi i64 [ %36, %29 ], [ %42, %47 ]
  %39 = phi i64 [ 8, %29 ], [ %48, %47 ]
  %40 = icmp ne i64 %38, 0
  %41 = freeze i64 %38
  %42 = udiv i64 %41, 10
  %43 = mul i64 %42, 10
  %44 = sub i64 %41, %43
  %45 = icmp eq i64 %44, 0
  %46 = and i1 %40, %45
  br i1 %46, label %47, label %49

47:                                               ; preds = %37
  %48 = add nsw i64 %39, -1
  br label %37

49:                                               ; preds = %37
  br i1 %40, label %50, label %51

50:                                               ; preds = %49
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.37) #22
  tail call fastcc void @nl_add_digits(ptr noundef %0, i64 noundef %38, i64 noundef %39) #22
  br label %51

51:                                               ; preds = %50, %49
  %52 = icmp eq i64 %21, 0
  br i1 %52, label %54, label %53

53:                                               ; preds = %51
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.38) #22
  tail call fastcc void @nl_add_integer(ptr noundef %0, i64 noundef %21) #22
  br label %54

54:                                               ; preds = %51, %53, %12, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_time(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i64 noundef %2) #9 {
  %4 = sitofp i64 %2 to double
  %5 = getelementptr inbounds i8, ptr %0, i32 32
  %6 = load i64, ptr %5, align 8
  %7 = sitofp i64 %6 to double
  %8 = fmul double %4, %7
  %9 = getelementptr inbounds i8, ptr %0, i32 40
  %10 = load i64, ptr %9, align 8
  %11 = sitofp i64 %10 to double
  %12 = fdiv double %8, %11
  %13 = fmul double %12, 1.000000e+06
  %14 = fadd double %13, 5.000000e-01
  %15 = fptoui double %14 to i64
  %16 = freeze i64 %15
  %17 = udiv i64 %16, 1000000
  tail call fastcc void @nl_add_digits(ptr noundef %1, i64 noundef %17, i64 noundef 1) #22
  %18 = mul i64 %17, 1000000
  %19 = sub i64 %16, %18
  br label %20

20:                                               ; preds = %30, %3
  %21 = phi i64 [ %19, %3 ], [ %25, %30 ]
  %22 = phi i64 [ 6, %3 ], [ %31, %30 ]
  %23 = icmp ne i64 %21, 0
  %24 = freeze i64 %21
  %25 = udiv i64 %24, 10
  %26 = mul i64 %25, 10
  %27 = sub i64 %24, %26
  %28 = icmp eq i64 %27, 0
  %29 = and i1 %23, %28
  br i1 %29, label %30, label %32

30:                                               ; preds = %20
  %31 = add nsw i64 %22, -1
  br label %20

32:                                               ; preds = %20
  br i1 %23, label %33, label %34

33:                                               ; preds = %32
  tail call fastcc void @nl_add(ptr noundef %1, ptr noundef nonnull @.str.37) #22
  tail call fastcc void @nl_add_digits(ptr noundef %1, i64 noundef %21, i64 noundef %22) #22
  br label %34

34:                                               ; preds = %33, %32
  tail call fastcc void @nl_add(ptr noundef %1, ptr noundef nonnull @.str.39) #22
  tail call fastcc void @nl_add_integer(ptr noundef %1, i64 noundef %2) #22
  tail call fastcc void @nl_add(ptr noundef %1, ptr noundef nonnull @.str.40) #22
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_digits(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #9 {
  %4 = alloca [24 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #24
  %5 = getelementptr inbounds i8, ptr %4, i32 23
  store i8 0, ptr %5, align 1
  br label %6

6:                                                ; preds = %16, %3
  %7 = phi i64 [ %1, %3 ], [ %18, %16 ]
  %8 = phi i64 [ 23, %3 ], [ %23, %16 ]
  %9 = phi i64 [ 0, %3 ], [ %26, %16 ]
  %10 = icmp ne i64 %7, 0
  %11 = icmp slt i64 %9, %2
  %12 = select i1 %10, i1 true, i1 %11
  br i1 %12, label %16, label %13

13:                                               ; preds = %6
  %14 = trunc i64 %8 to i32
  %15 = getelementptr inbounds i8, ptr %4, i32 %14
  call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull %15) #22
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #24
  ret void

16:                                               ; preds = %6
  %17 = freeze i64 %7
  %18 = udiv i64 %17, 10
  %19 = mul i64 %18, 10
  %20 = sub i64 %17, %19
  %21 = trunc nuw nsw i64 %20 to i8
  %22 = or disjoint i8 %21, 48
  %23 = add nsw i64 %8, -1
  %24 = trunc i64 %23 to i32
  %25 = getelementptr inbounds [24 x i8], ptr %4, i32 0, i32 %24
  store i8 %22, ptr %25, align 1
  %26 = add nuw nsw i64 %9, 1
  br label %6
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc double @nl_reduce(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) #15 {
  %5 = alloca [16 x double], align 16
  %6 = alloca [16 x float], align 16
  %7 = getelementptr inbounds i8, ptr %0, i32 24
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 32
  %10 = icmp eq i64 %1, 3
  br i1 %9, label %11, label %79

11:                                               ; preds = %4
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %6) #24
  br i1 %10, label %12, label %14

12:                                               ; preds = %11
  %13 = tail call i64 @llvm.smax.i64(i64 %3, i64 1)
  br label %19

14:                                               ; preds = %11
  %15 = icmp eq i64 %1, 0
  %16 = icmp eq i64 %1, 1
  %17 = select i1 %16, float 0xFFF0000000000000, float 0x7FF0000000000000
  %18 = select i1 %15, float 0.000000e+00, float %17
  br label %35

19:                                               ; preds = %25, %12
  %20 = phi i64 [ %33, %25 ], [ 0, %12 ]
  %21 = phi i64 [ %34, %25 ], [ 1, %12 ]
  %22 = icmp eq i64 %21, %13
  br i1 %22, label %23, label %25

23:                                               ; preds = %19
  %24 = sitofp i64 %20 to double
  br label %77

25:                                               ; preds = %19
  %26 = trunc i64 %20 to i32
  %27 = getelementptr inbounds float, ptr %2, i32 %26
  %28 = load float, ptr %27, align 4
  %29 = trunc i64 %21 to i32
  %30 = getelementptr inbounds float, ptr %2, i32 %29
  %31 = load float, ptr %30, align 4
  %32 = fcmp olt float %28, %31
  %33 = select i1 %32, i64 %21, i64 %20
  %34 = add nuw i64 %21, 1
  br label %19

35:                                               ; preds = %40, %14
  %36 = phi i64 [ %43, %40 ], [ 0, %14 ]
  %37 = icmp eq i64 %36, 16
  br i1 %37, label %38, label %40

38:                                               ; preds = %35
  %39 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %44

40:                                               ; preds = %35
  %41 = trunc nuw i64 %36 to i32
  %42 = getelementptr inbounds [16 x float], ptr %6, i32 0, i32 %41
  store float %18, ptr %42, align 4
  %43 = add nuw nsw i64 %36, 1
  br label %35

44:                                               ; preds = %47, %38
  %45 = phi i64 [ %55, %47 ], [ 0, %38 ]
  %46 = icmp eq i64 %45, %39
  br i1 %46, label %56, label %47

47:                                               ; preds = %44
  %48 = trunc i64 %45 to i32
  %49 = and i32 %48, 15
  %50 = getelementptr inbounds [16 x float], ptr %6, i32 0, i32 %49
  %51 = load float, ptr %50, align 4
  %52 = getelementptr inbounds float, ptr %2, i32 %48
  %53 = load float, ptr %52, align 4
  %54 = tail call fastcc float @nl_combine_32(i64 noundef %1, float noundef %51, float noundef %53) #22
  store float %54, ptr %50, align 4
  %55 = add nuw i64 %45, 1
  br label %44

56:                                               ; preds = %44, %65
  %57 = phi i64 [ %66, %65 ], [ 8, %44 ]
  %58 = icmp eq i64 %57, 0
  br i1 %58, label %59, label %62

59:                                               ; preds = %56
  %60 = load float, ptr %6, align 16
  %61 = fpext float %60 to double
  br label %77

62:                                               ; preds = %56, %67
  %63 = phi i64 [ %76, %67 ], [ 0, %56 ]
  %64 = icmp eq i64 %63, %57
  br i1 %64, label %65, label %67

65:                                               ; preds = %62
  %66 = lshr i64 %57, 1
  br label %56

67:                                               ; preds = %62
  %68 = trunc i64 %63 to i32
  %69 = getelementptr inbounds [16 x float], ptr %6, i32 0, i32 %68
  %70 = load float, ptr %69, align 4
  %71 = add nuw nsw i64 %63, %57
  %72 = trunc i64 %71 to i32
  %73 = getelementptr inbounds [16 x float], ptr %6, i32 0, i32 %72
  %74 = load float, ptr %73, align 4
  %75 = tail call fastcc float @nl_combine_32(i64 noundef %1, float noundef %70, float noundef %74) #22
  store float %75, ptr %69, align 4
  %76 = add nuw nsw i64 %63, 1
  br label %62

77:                                               ; preds = %23, %59
  %78 = phi double [ %24, %23 ], [ %61, %59 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %6) #24
  br label %146

79:                                               ; preds = %4
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %5) #24
  br i1 %10, label %80, label %82

80:                                               ; preds = %79
  %81 = tail call i64 @llvm.smax.i64(i64 %3, i64 1)
  br label %87

82:                                               ; preds = %79
  %83 = icmp eq i64 %1, 0
  %84 = icmp eq i64 %1, 1
  %85 = select i1 %84, double 0xFFF0000000000000, double 0x7FF0000000000000
  %86 = select i1 %83, double 0.000000e+00, double %85
  br label %103

87:                                               ; preds = %93, %80
  %88 = phi i64 [ %101, %93 ], [ 0, %80 ]
  %89 = phi i64 [ %102, %93 ], [ 1, %80 ]
  %90 = icmp eq i64 %89, %81
  br i1 %90, label %91, label %93

91:                                               ; preds = %87
  %92 = sitofp i64 %88 to double
  br label %144

93:                                               ; preds = %87
  %94 = trunc i64 %88 to i32
  %95 = getelementptr inbounds double, ptr %2, i32 %94
  %96 = load double, ptr %95, align 8
  %97 = trunc i64 %89 to i32
  %98 = getelementptr inbounds double, ptr %2, i32 %97
  %99 = load double, ptr %98, align 8
  %100 = fcmp olt double %96, %99
  %101 = select i1 %100, i64 %89, i64 %88
  %102 = add nuw i64 %89, 1
  br label %87

103:                                              ; preds = %108, %82
  %104 = phi i64 [ %111, %108 ], [ 0, %82 ]
  %105 = icmp eq i64 %104, 16
  br i1 %105, label %106, label %108

106:                                              ; preds = %103
  %107 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %112

108:                                              ; preds = %103
  %109 = trunc nuw i64 %104 to i32
  %110 = getelementptr inbounds [16 x double], ptr %5, i32 0, i32 %109
  store double %86, ptr %110, align 8
  %111 = add nuw nsw i64 %104, 1
  br label %103

112:                                              ; preds = %115, %106
  %113 = phi i64 [ %123, %115 ], [ 0, %106 ]
  %114 = icmp eq i64 %113, %107
  br i1 %114, label %124, label %115

115:                                              ; preds = %112
  %116 = trunc i64 %113 to i32
  %117 = and i32 %116, 15
  %118 = getelementptr inbounds [16 x double], ptr %5, i32 0, i32 %117
  %119 = load double, ptr %118, align 8
  %120 = getelementptr inbounds double, ptr %2, i32 %116
  %121 = load double, ptr %120, align 8
  %122 = tail call fastcc double @nl_combine_64(i64 noundef %1, double noundef %119, double noundef %121) #22
  store double %122, ptr %118, align 8
  %123 = add nuw i64 %113, 1
  br label %112

124:                                              ; preds = %112, %132
  %125 = phi i64 [ %133, %132 ], [ 8, %112 ]
  %126 = icmp eq i64 %125, 0
  br i1 %126, label %127, label %129

127:                                              ; preds = %124
  %128 = load double, ptr %5, align 16
  br label %144

129:                                              ; preds = %124, %134
  %130 = phi i64 [ %143, %134 ], [ 0, %124 ]
  %131 = icmp eq i64 %130, %125
  br i1 %131, label %132, label %134

132:                                              ; preds = %129
  %133 = lshr i64 %125, 1
  br label %124

134:                                              ; preds = %129
  %135 = trunc i64 %130 to i32
  %136 = getelementptr inbounds [16 x double], ptr %5, i32 0, i32 %135
  %137 = load double, ptr %136, align 8
  %138 = add nuw nsw i64 %130, %125
  %139 = trunc i64 %138 to i32
  %140 = getelementptr inbounds [16 x double], ptr %5, i32 0, i32 %139
  %141 = load double, ptr %140, align 8
  %142 = tail call fastcc double @nl_combine_64(i64 noundef %1, double noundef %137, double noundef %141) #22
  store double %142, ptr %136, align 8
  %143 = add nuw nsw i64 %130, 1
  br label %129

144:                                              ; preds = %91, %127
  %145 = phi double [ %92, %91 ], [ %128, %127 ]
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %5) #24
  br label %146

146:                                              ; preds = %144, %77
  %147 = phi double [ %78, %77 ], [ %145, %144 ]
  ret double %147
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc noundef float @nl_combine_32(i64 noundef %0, float noundef %1, float noundef %2) #4 {
  switch i64 %0, label %9 [
    i64 0, label %4
    i64 1, label %6
  ]

4:                                                ; preds = %3
  %5 = fadd float %1, %2
  br label %12

6:                                                ; preds = %3
  %7 = fcmp olt float %2, %1
  %8 = select i1 %7, float %1, float %2
  br label %12

9:                                                ; preds = %3
  %10 = fcmp olt float %1, %2
  %11 = select i1 %10, float %1, float %2
  br label %12

12:                                               ; preds = %6, %9, %4
  %13 = phi float [ %5, %4 ], [ %8, %6 ], [ %11, %9 ]
  ret float %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc noundef double @nl_combine_64(i64 noundef %0, double noundef %1, double noundef %2) #4 {
  switch i64 %0, label %9 [
    i64 0, label %4
    i64 1, label %6
  ]

4:                                                ; preds = %3
  %5 = fadd double %1, %2
  br label %12

6:                                                ; preds = %3
  %7 = fcmp olt double %2, %1
  %8 = select i1 %7, double %1, double %2
  br label %12

9:                                                ; preds = %3
  %10 = fcmp olt double %1, %2
  %11 = select i1 %10, double %1, double %2
  br label %12

12:                                               ; preds = %6, %9, %4
  %13 = phi double [ %5, %4 ], [ %8, %6 ], [ %11, %9 ]
  ret double %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_release_events(ptr nocapture noundef %0, i64 noundef %1) #18 {
  %3 = getelementptr inbounds i8, ptr %0, i32 24
  %4 = load i64, ptr %3, align 8
  %5 = srem i64 %1, %4
  %6 = getelementptr inbounds i8, ptr %0, i32 32
  %7 = load ptr, ptr %6, align 8
  %8 = trunc i64 %5 to i32
  %9 = getelementptr inbounds i32, ptr %7, i32 %8
  %10 = load i32, ptr %9, align 4
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %26, label %12

12:                                               ; preds = %2
  %13 = getelementptr inbounds i8, ptr %0, i32 64
  %14 = load i32, ptr %13, align 8
  %15 = getelementptr inbounds i8, ptr %0, i32 40
  %16 = load ptr, ptr %15, align 8
  %17 = getelementptr inbounds i8, ptr %0, i32 36
  %18 = load ptr, ptr %17, align 4
  %19 = getelementptr inbounds i32, ptr %18, i32 %8
  %20 = load i32, ptr %19, align 4
  %21 = getelementptr inbounds %struct.nl_event, ptr %16, i32 %20, i32 2
  store i32 %14, ptr %21, align 4
  %22 = load ptr, ptr %6, align 8
  %23 = getelementptr inbounds i32, ptr %22, i32 %8
  %24 = load i32, ptr %23, align 4
  %25 = add nsw i32 %24, -1
  store i32 %25, ptr %13, align 8
  store i32 0, ptr %23, align 4
  br label %26

26:                                               ; preds = %2, %12
  ret void
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 3) i64 @nl_run_row(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #0 {
  %9 = getelementptr inbounds i8, ptr %2, i32 196
  %10 = load ptr, ptr %9, align 4
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %10, i64 noundef %7) #22
  %11 = getelementptr inbounds i8, ptr %0, i32 4
  %12 = load ptr, ptr %11, align 4
  %13 = trunc i64 %3 to i32
  %14 = getelementptr inbounds ptr, ptr %12, i32 %13
  %15 = load ptr, ptr %14, align 4
  %16 = load ptr, ptr %9, align 4
  %17 = tail call fastcc ptr @nl_posts(ptr noundef %2, i64 noundef %5, i64 noundef %6) #22
  %18 = trunc i64 %4 to i32
  %19 = trunc i64 %5 to i32
  %20 = trunc i64 %6 to i32
  %21 = tail call i32 %15(ptr noundef %16, ptr noundef %17, i32 noundef %18, i32 noundef %19, i32 noundef %20) #26
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %25, label %23

23:                                               ; preds = %8
  %24 = load ptr, ptr %9, align 4
  tail call fastcc void @nl_report_overflow(ptr noundef nonnull %0, ptr noundef %1, ptr noundef nonnull %2, ptr noundef %24) #22
  br label %25

25:                                               ; preds = %8, %23
  %26 = phi i64 [ 2, %23 ], [ 0, %8 ]
  ret i64 %26
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_place_uniforms(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, i64 noundef %4) #19 {
  %6 = getelementptr inbounds i8, ptr %2, i32 216
  %7 = load i64, ptr %6, align 8
  %8 = trunc i64 %7 to i32
  %9 = getelementptr inbounds i64, ptr %3, i32 %8
  %10 = getelementptr inbounds i8, ptr %1, i32 136
  %11 = load i64, ptr %10, align 8
  %12 = trunc i64 %11 to i32
  %13 = shl i32 %12, 6
  %14 = getelementptr inbounds i8, ptr %9, i32 %13
  %15 = getelementptr inbounds i8, ptr %1, i32 88
  %16 = getelementptr inbounds i8, ptr %1, i32 160
  %17 = getelementptr inbounds i8, ptr %0, i32 144
  %18 = getelementptr inbounds i8, ptr %1, i32 168
  br label %19

19:                                               ; preds = %47, %5
  %20 = phi i64 [ 0, %5 ], [ %50, %47 ]
  %21 = load i64, ptr %15, align 8
  %22 = icmp slt i64 %20, %21
  br i1 %22, label %24, label %23

23:                                               ; preds = %19
  ret void

24:                                               ; preds = %19
  %25 = load ptr, ptr %16, align 8
  %26 = trunc i64 %20 to i32
  %27 = shl i32 %26, 1
  %28 = getelementptr inbounds i64, ptr %25, i32 %27
  %29 = load i64, ptr %28, align 8
  %30 = or disjoint i32 %27, 1
  %31 = getelementptr inbounds i64, ptr %25, i32 %30
  %32 = load i64, ptr %31, align 8
  %33 = trunc i64 %32 to i32
  switch i64 %29, label %43 [
    i64 2, label %34
    i64 1, label %39
  ]

34:                                               ; preds = %24
  %35 = load ptr, ptr %18, align 8
  %36 = getelementptr inbounds i64, ptr %35, i32 %33
  %37 = load i64, ptr %36, align 8
  %38 = sitofp i64 %37 to double
  br label %47

39:                                               ; preds = %24
  %40 = load ptr, ptr %17, align 8
  %41 = getelementptr inbounds %struct.nl_probe, ptr %40, i32 %33
  %42 = tail call fastcc double @nl_former_probe(ptr noundef %41, i64 noundef %4) #22
  br label %47

43:                                               ; preds = %24
  %44 = load ptr, ptr %17, align 8
  %45 = getelementptr inbounds %struct.nl_probe, ptr %44, i32 %33, i32 7
  %46 = load double, ptr %45, align 8
  br label %47

47:                                               ; preds = %39, %43, %34
  %48 = phi double [ %38, %34 ], [ %42, %39 ], [ %46, %43 ]
  %49 = getelementptr inbounds i64, ptr %14, i32 %26
  store double %48, ptr %49, align 8
  %50 = add nuw nsw i64 %20, 1
  br label %19
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_report_overflow(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3) #9 {
  %5 = alloca %struct.nl_text, align 8
  %6 = getelementptr inbounds i8, ptr %3, i32 80
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds i8, ptr %0, i32 140
  %9 = load ptr, ptr %8, align 4
  %10 = getelementptr inbounds i8, ptr %1, i32 184
  %11 = load ptr, ptr %10, align 8
  %12 = trunc i64 %7 to i32
  %13 = getelementptr inbounds i64, ptr %11, i32 %12
  %14 = load i64, ptr %13, align 8
  %15 = icmp eq i64 %14, 0
  %16 = select i1 %15, i32 72, i32 76
  %17 = getelementptr inbounds i8, ptr %2, i32 %16
  %18 = load ptr, ptr %17, align 4
  %19 = tail call fastcc i64 @nl_end_target(ptr noundef %1, i64 noundef %14, ptr noundef %18, i64 noundef %7) #22
  %20 = trunc i64 %19 to i32
  %21 = getelementptr inbounds %struct.nl_target, ptr %9, i32 %20
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #24
  %22 = getelementptr inbounds i8, ptr %0, i32 240
  store ptr %22, ptr %5, align 8
  %23 = getelementptr inbounds i8, ptr %5, i32 8
  store i64 512, ptr %23, align 8
  store i8 0, ptr %22, align 1
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.41) #22
  %24 = load ptr, ptr %1, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %24) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.42) #22
  %25 = getelementptr inbounds i8, ptr %3, i32 64
  %26 = load double, ptr %25, align 8
  call fastcc void @nl_add_real(ptr noundef nonnull %5, double noundef %26) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.43) #22
  %27 = load ptr, ptr %21, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %27) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.30) #22
  %28 = getelementptr inbounds i8, ptr %3, i32 72
  %29 = load i64, ptr %28, align 8
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %29) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.31) #22
  %30 = getelementptr inbounds i8, ptr %0, i32 136
  %31 = load ptr, ptr %30, align 8
  %32 = getelementptr inbounds i8, ptr %21, i32 8
  %33 = load i64, ptr %32, align 8
  %34 = trunc i64 %33 to i32
  %35 = getelementptr inbounds %struct.nl_population, ptr %31, i32 %34
  %36 = load ptr, ptr %35, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %36) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.44) #22
  %37 = getelementptr inbounds i8, ptr %0, i32 192
  %38 = load i64, ptr %37, align 8
  call fastcc void @nl_add_time(ptr noundef %0, ptr noundef nonnull %5, i64 noundef %38) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.45) #22
  %39 = getelementptr inbounds i8, ptr %0, i32 232
  store i64 2, ptr %39, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #24
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc ptr @nl_posts(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #9 {
  %4 = getelementptr inbounds i8, ptr %0, i32 40
  %5 = load i64, ptr %4, align 8
  switch i64 %5, label %20 [
    i64 4, label %6
    i64 0, label %11
  ]

6:                                                ; preds = %3
  %7 = getelementptr inbounds i8, ptr %0, i32 84
  %8 = load ptr, ptr %7, align 4
  %9 = trunc i64 %1 to i32
  %10 = getelementptr inbounds i32, ptr %8, i32 %9
  br label %41

11:                                               ; preds = %3
  %12 = getelementptr inbounds i8, ptr %0, i32 152
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds i8, ptr %0, i32 56
  %15 = load i64, ptr %14, align 8
  %16 = tail call i64 @llvm.umax.i64(i64 %15, i64 1)
  %17 = srem i64 %1, %16
  %18 = trunc i64 %17 to i32
  %19 = getelementptr inbounds i32, ptr %13, i32 %18
  br label %41

20:                                               ; preds = %3
  %21 = getelementptr inbounds i8, ptr %0, i32 84
  %22 = load ptr, ptr %21, align 4
  %23 = trunc i64 %1 to i32
  %24 = getelementptr inbounds i16, ptr %22, i32 %23
  %25 = sub nsw i64 %2, %1
  %26 = getelementptr inbounds i8, ptr %0, i32 152
  %27 = tail call i64 @llvm.smax.i64(i64 %25, i64 0)
  br label %28

28:                                               ; preds = %33, %20
  %29 = phi i64 [ 0, %20 ], [ %40, %33 ]
  %30 = icmp eq i64 %29, %27
  br i1 %30, label %31, label %33

31:                                               ; preds = %28
  %32 = load ptr, ptr %26, align 8
  br label %41

33:                                               ; preds = %28
  %34 = trunc i64 %29 to i32
  %35 = getelementptr inbounds i16, ptr %24, i32 %34
  %36 = load i16, ptr %35, align 2
  %37 = zext i16 %36 to i32
  %38 = load ptr, ptr %26, align 8
  %39 = getelementptr inbounds i32, ptr %38, i32 %34
  store i32 %37, ptr %39, align 4
  %40 = add nuw i64 %29, 1
  br label %28

41:                                               ; preds = %31, %11, %6
  %42 = phi ptr [ %10, %6 ], [ %19, %11 ], [ %32, %31 ]
  ret ptr %42
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc double @nl_former_probe(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i32 56
  %4 = load i64, ptr %3, align 8
  %5 = add nsw i64 %4, 1
  %6 = getelementptr inbounds i8, ptr %0, i32 72
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds i8, ptr %0, i32 64
  %9 = load i64, ptr %8, align 8
  %10 = srem i64 %1, %5
  %11 = add i64 %9, %5
  %12 = sub i64 %11, %10
  %13 = srem i64 %12, %5
  %14 = trunc i64 %13 to i32
  %15 = getelementptr inbounds double, ptr %7, i32 %14
  %16 = load double, ptr %15, align 8
  ret double %16
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc range(i64 0, 2) i64 @nl_is_due(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #3 {
  %3 = load i64, ptr %1, align 8
  %4 = icmp eq i64 %3, 1
  br i1 %4, label %5, label %21

5:                                                ; preds = %2
  %6 = getelementptr inbounds i8, ptr %1, i32 16
  %7 = load i64, ptr %6, align 8
  %8 = icmp eq i64 %7, 1
  %9 = getelementptr inbounds i8, ptr %0, i32 192
  %10 = load i64, ptr %9, align 8
  %11 = getelementptr inbounds i8, ptr %1, i32 24
  %12 = load i64, ptr %11, align 8
  br i1 %8, label %13, label %15

13:                                               ; preds = %5
  %14 = icmp eq i64 %10, %12
  br label %18

15:                                               ; preds = %5
  %16 = srem i64 %10, %12
  %17 = icmp eq i64 %16, 0
  br label %18

18:                                               ; preds = %15, %13
  %19 = phi i1 [ %14, %13 ], [ %17, %15 ]
  %20 = zext i1 %19 to i64
  br label %21

21:                                               ; preds = %18, %2
  %22 = phi i64 [ 1, %2 ], [ %20, %18 ]
  ret i64 %22
}

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_keep_probe(ptr nocapture noundef %0, i64 noundef %1, double noundef %2) #20 {
  %4 = getelementptr inbounds i8, ptr %0, i32 56
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i32 64
  %7 = getelementptr inbounds i8, ptr %0, i32 72
  %8 = tail call i64 @llvm.smax.i64(i64 %5, i64 -1)
  %9 = add i64 %8, 1
  br label %10

10:                                               ; preds = %22, %3
  %11 = phi i64 [ 0, %3 ], [ %26, %22 ]
  %12 = icmp eq i64 %11, %9
  br i1 %12, label %16, label %13

13:                                               ; preds = %10
  %14 = load i64, ptr %6, align 8
  %15 = icmp slt i64 %14, 0
  br i1 %15, label %22, label %16

16:                                               ; preds = %10, %13
  %17 = add nsw i64 %5, 1
  store i64 %1, ptr %6, align 8
  %18 = load ptr, ptr %7, align 8
  %19 = srem i64 %1, %17
  %20 = trunc i64 %19 to i32
  %21 = getelementptr inbounds double, ptr %18, i32 %20
  store double %2, ptr %21, align 8
  ret void

22:                                               ; preds = %13
  %23 = load ptr, ptr %7, align 8
  %24 = trunc i64 %11 to i32
  %25 = getelementptr inbounds double, ptr %23, i32 %24
  store double %2, ptr %25, align 8
  %26 = add nuw i64 %11, 1
  br label %10
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_is_new(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #7 {
  %4 = icmp eq i64 %2, 0
  %5 = getelementptr inbounds i8, ptr %0, i32 272
  %6 = trunc i64 %1 to i32
  %7 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %8

8:                                                ; preds = %11, %3
  %9 = phi i64 [ 0, %3 ], [ %23, %11 ]
  %10 = icmp eq i64 %9, %7
  br i1 %10, label %24, label %11

11:                                               ; preds = %8
  %12 = load ptr, ptr %5, align 8
  %13 = trunc i64 %9 to i32
  %14 = getelementptr inbounds %struct.nl_table, ptr %12, i32 %13, i32 2
  %15 = getelementptr inbounds %struct.nl_table, ptr %12, i32 %6, i32 2
  %16 = getelementptr inbounds %struct.nl_table, ptr %12, i32 %13, i32 1
  %17 = getelementptr inbounds %struct.nl_table, ptr %12, i32 %6, i32 1
  %18 = select i1 %4, ptr %16, ptr %14
  %19 = select i1 %4, ptr %17, ptr %15
  %20 = load i64, ptr %18, align 8
  %21 = load i64, ptr %19, align 8
  %22 = icmp eq i64 %20, %21
  %23 = add nuw i64 %9, 1
  br i1 %22, label %24, label %8

24:                                               ; preds = %11, %8
  %25 = icmp sge i64 %9, %1
  %26 = zext i1 %25 to i64
  ret i64 %26
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_run_rows(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3) #0 {
  %5 = getelementptr inbounds i8, ptr %2, i32 32
  %6 = getelementptr inbounds i8, ptr %2, i32 24
  br label %7

7:                                                ; preds = %14, %4
  %8 = phi i64 [ 0, %4 ], [ %13, %14 ]
  %9 = load i64, ptr %5, align 8
  %10 = icmp slt i64 %8, %9
  br i1 %10, label %11, label %33

11:                                               ; preds = %7
  %12 = tail call fastcc i64 @nl_first_run(ptr noundef nonnull %2, i64 noundef %8) #22
  %13 = add nuw nsw i64 %8, 1
  br label %14

14:                                               ; preds = %31, %11
  %15 = phi i64 [ %12, %11 ], [ %32, %31 ]
  %16 = tail call fastcc i64 @nl_first_run(ptr noundef %2, i64 noundef %13) #22
  %17 = icmp slt i64 %15, %16
  br i1 %17, label %18, label %7

18:                                               ; preds = %14
  %19 = tail call fastcc i64 @nl_run_start(ptr noundef %2, i64 noundef %15) #22
  %20 = tail call fastcc i64 @nl_run_end(ptr noundef %2, i64 noundef %15) #22
  %21 = icmp slt i64 %19, %20
  br i1 %21, label %22, label %31

22:                                               ; preds = %18
  %23 = load i64, ptr %6, align 8
  %24 = add nsw i64 %23, %8
  %25 = tail call fastcc i64 @nl_run_delay(ptr noundef %2, i64 noundef %15) #22
  %26 = tail call fastcc i64 @nl_run_row(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %24, i64 noundef %19, i64 noundef %20, i64 noundef %25) #22
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %31, label %28

28:                                               ; preds = %22
  %29 = getelementptr inbounds i8, ptr %0, i32 232
  %30 = load i64, ptr %29, align 8
  br label %33

31:                                               ; preds = %22, %18
  %32 = add nsw i64 %15, 1
  br label %14

33:                                               ; preds = %7, %28
  %34 = phi i64 [ %30, %28 ], [ 0, %7 ]
  ret i64 %34
}

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sums_begin(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #20 {
  %4 = getelementptr inbounds i8, ptr %0, i32 24
  %5 = load i64, ptr %4, align 8
  %6 = icmp eq i64 %5, 32
  %7 = getelementptr inbounds i8, ptr %0, i32 168
  %8 = load ptr, ptr %7, align 8
  %9 = shl nsw i64 %2, 4
  %10 = icmp eq i64 %1, 0
  %11 = icmp eq i64 %1, 1
  %12 = tail call i64 @llvm.smax.i64(i64 %9, i64 0)
  br i1 %6, label %13, label %23

13:                                               ; preds = %3
  %14 = select i1 %11, float 0xFFF0000000000000, float 0x7FF0000000000000
  %15 = select i1 %10, float 0.000000e+00, float %14
  br label %16

16:                                               ; preds = %19, %13
  %17 = phi i64 [ 0, %13 ], [ %22, %19 ]
  %18 = icmp eq i64 %17, %12
  br i1 %18, label %33, label %19

19:                                               ; preds = %16
  %20 = trunc i64 %17 to i32
  %21 = getelementptr inbounds float, ptr %8, i32 %20
  store float %15, ptr %21, align 4
  %22 = add nuw nsw i64 %17, 1
  br label %16

23:                                               ; preds = %3
  %24 = select i1 %11, double 0xFFF0000000000000, double 0x7FF0000000000000
  %25 = select i1 %10, double 0.000000e+00, double %24
  br label %26

26:                                               ; preds = %29, %23
  %27 = phi i64 [ 0, %23 ], [ %32, %29 ]
  %28 = icmp eq i64 %27, %12
  br i1 %28, label %33, label %29

29:                                               ; preds = %26
  %30 = trunc i64 %27 to i32
  %31 = getelementptr inbounds double, ptr %8, i32 %30
  store double %25, ptr %31, align 8
  %32 = add nuw nsw i64 %27, 1
  br label %26

33:                                               ; preds = %26, %16
  %34 = getelementptr inbounds i8, ptr %0, i32 172
  %35 = load ptr, ptr %34, align 4
  %36 = trunc i64 %2 to i32
  %37 = shl i32 %36, 2
  tail call void @llvm.memset.p0.i32(ptr align 4 %35, i8 0, i32 %37, i1 false)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sums_add(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) #9 {
  %7 = getelementptr inbounds i8, ptr %0, i32 24
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 32
  %10 = getelementptr inbounds i8, ptr %0, i32 168
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds i8, ptr %0, i32 176
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds i8, ptr %2, i32 32
  %15 = icmp eq i64 %4, 0
  %16 = getelementptr inbounds i8, ptr %2, i32 24
  %17 = getelementptr inbounds i8, ptr %0, i32 172
  br i1 %9, label %18, label %67

18:                                               ; preds = %31, %6
  %19 = phi i64 [ 0, %6 ], [ %24, %31 ]
  %20 = load i64, ptr %14, align 8
  %21 = icmp slt i64 %19, %20
  br i1 %21, label %22, label %116

22:                                               ; preds = %18
  %23 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull readonly %2, i64 noundef %19) #22
  %24 = add nuw nsw i64 %19, 1
  %25 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull readonly %2, i64 noundef %24) #22
  br i1 %15, label %28, label %26

26:                                               ; preds = %22
  %27 = tail call fastcc ptr @nl_posts(ptr noundef nonnull readonly %2, i64 noundef %23, i64 noundef %25) #22
  br label %28

28:                                               ; preds = %26, %22
  %29 = phi ptr [ %27, %26 ], [ null, %22 ]
  %30 = tail call i64 @llvm.smax.i64(i64 %23, i64 %25)
  br label %31

31:                                               ; preds = %65, %28
  %32 = phi i64 [ %23, %28 ], [ %66, %65 ]
  %33 = icmp eq i64 %32, %30
  br i1 %33, label %18, label %34

34:                                               ; preds = %31
  %35 = tail call fastcc i64 @nl_is_alive_32(ptr noundef readonly %1, ptr noundef readonly %2, i64 noundef %32) #22
  %36 = icmp eq i64 %35, 0
  br i1 %36, label %65, label %37

37:                                               ; preds = %34
  br i1 %15, label %44, label %38

38:                                               ; preds = %37
  %39 = sub nsw i64 %32, %23
  %40 = trunc i64 %39 to i32
  %41 = getelementptr inbounds i32, ptr %29, i32 %40
  %42 = load i32, ptr %41, align 4
  %43 = zext i32 %42 to i64
  br label %47

44:                                               ; preds = %37
  %45 = load i64, ptr %16, align 8
  %46 = add nsw i64 %45, %19
  br label %47

47:                                               ; preds = %44, %38
  %48 = phi i64 [ %43, %38 ], [ %46, %44 ]
  %49 = load ptr, ptr %17, align 4
  %50 = trunc i64 %48 to i32
  %51 = getelementptr inbounds i32, ptr %49, i32 %50
  %52 = load i32, ptr %51, align 4
  %53 = add nsw i32 %52, 1
  store i32 %53, ptr %51, align 4
  %54 = and i32 %52, 15
  %55 = zext nneg i32 %54 to i64
  %56 = mul nsw i64 %55, %5
  %57 = add i64 %56, %48
  %58 = trunc i64 %57 to i32
  %59 = getelementptr inbounds float, ptr %11, i32 %58
  %60 = load float, ptr %59, align 4
  %61 = trunc i64 %32 to i32
  %62 = getelementptr inbounds float, ptr %13, i32 %61
  %63 = load float, ptr %62, align 4
  %64 = tail call fastcc float @nl_combine_32(i64 noundef %3, float noundef %60, float noundef %63) #22
  store float %64, ptr %59, align 4
  br label %65

65:                                               ; preds = %47, %34
  %66 = add i64 %32, 1
  br label %31

67:                                               ; preds = %80, %6
  %68 = phi i64 [ 0, %6 ], [ %73, %80 ]
  %69 = load i64, ptr %14, align 8
  %70 = icmp slt i64 %68, %69
  br i1 %70, label %71, label %116

71:                                               ; preds = %67
  %72 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull readonly %2, i64 noundef %68) #22
  %73 = add nuw nsw i64 %68, 1
  %74 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull readonly %2, i64 noundef %73) #22
  br i1 %15, label %77, label %75

75:                                               ; preds = %71
  %76 = tail call fastcc ptr @nl_posts(ptr noundef nonnull readonly %2, i64 noundef %72, i64 noundef %74) #22
  br label %77

77:                                               ; preds = %75, %71
  %78 = phi ptr [ %76, %75 ], [ null, %71 ]
  %79 = tail call i64 @llvm.smax.i64(i64 %72, i64 %74)
  br label %80

80:                                               ; preds = %114, %77
  %81 = phi i64 [ %72, %77 ], [ %115, %114 ]
  %82 = icmp eq i64 %81, %79
  br i1 %82, label %67, label %83

83:                                               ; preds = %80
  %84 = tail call fastcc i64 @nl_is_alive_64(ptr noundef readonly %1, ptr noundef readonly %2, i64 noundef %81) #22
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %114, label %86

86:                                               ; preds = %83
  br i1 %15, label %93, label %87

87:                                               ; preds = %86
  %88 = sub nsw i64 %81, %72
  %89 = trunc i64 %88 to i32
  %90 = getelementptr inbounds i32, ptr %78, i32 %89
  %91 = load i32, ptr %90, align 4
  %92 = zext i32 %91 to i64
  br label %96

93:                                               ; preds = %86
  %94 = load i64, ptr %16, align 8
  %95 = add nsw i64 %94, %68
  br label %96

96:                                               ; preds = %93, %87
  %97 = phi i64 [ %92, %87 ], [ %95, %93 ]
  %98 = load ptr, ptr %17, align 4
  %99 = trunc i64 %97 to i32
  %100 = getelementptr inbounds i32, ptr %98, i32 %99
  %101 = load i32, ptr %100, align 4
  %102 = add nsw i32 %101, 1
  store i32 %102, ptr %100, align 4
  %103 = and i32 %101, 15
  %104 = zext nneg i32 %103 to i64
  %105 = mul nsw i64 %104, %5
  %106 = add i64 %105, %97
  %107 = trunc i64 %106 to i32
  %108 = getelementptr inbounds double, ptr %11, i32 %107
  %109 = load double, ptr %108, align 8
  %110 = trunc i64 %81 to i32
  %111 = getelementptr inbounds double, ptr %13, i32 %110
  %112 = load double, ptr %111, align 8
  %113 = tail call fastcc double @nl_combine_64(i64 noundef %3, double noundef %109, double noundef %112) #22
  store double %113, ptr %108, align 8
  br label %114

114:                                              ; preds = %96, %83
  %115 = add i64 %81, 1
  br label %80

116:                                              ; preds = %67, %18
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sums_finish(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #9 {
  %4 = getelementptr inbounds i8, ptr %0, i32 24
  %5 = load i64, ptr %4, align 8
  %6 = icmp eq i64 %5, 32
  %7 = getelementptr inbounds i8, ptr %0, i32 168
  %8 = load ptr, ptr %7, align 8
  br i1 %6, label %9, label %30

9:                                                ; preds = %3, %18
  %10 = phi i64 [ %19, %18 ], [ 8, %3 ]
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %51, label %12

12:                                               ; preds = %9
  %13 = mul nsw i64 %10, %2
  %14 = tail call i64 @llvm.smax.i64(i64 %13, i64 0)
  br label %15

15:                                               ; preds = %20, %12
  %16 = phi i64 [ %29, %20 ], [ 0, %12 ]
  %17 = icmp eq i64 %16, %14
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  %19 = lshr i64 %10, 1
  br label %9

20:                                               ; preds = %15
  %21 = trunc i64 %16 to i32
  %22 = getelementptr inbounds float, ptr %8, i32 %21
  %23 = load float, ptr %22, align 4
  %24 = add nsw i64 %16, %13
  %25 = trunc i64 %24 to i32
  %26 = getelementptr inbounds float, ptr %8, i32 %25
  %27 = load float, ptr %26, align 4
  %28 = tail call fastcc float @nl_combine_32(i64 noundef %1, float noundef %23, float noundef %27) #22
  store float %28, ptr %22, align 4
  %29 = add nuw i64 %16, 1
  br label %15

30:                                               ; preds = %3, %39
  %31 = phi i64 [ %40, %39 ], [ 8, %3 ]
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %51, label %33

33:                                               ; preds = %30
  %34 = mul nsw i64 %31, %2
  %35 = tail call i64 @llvm.smax.i64(i64 %34, i64 0)
  br label %36

36:                                               ; preds = %41, %33
  %37 = phi i64 [ %50, %41 ], [ 0, %33 ]
  %38 = icmp eq i64 %37, %35
  br i1 %38, label %39, label %41

39:                                               ; preds = %36
  %40 = lshr i64 %31, 1
  br label %30

41:                                               ; preds = %36
  %42 = trunc i64 %37 to i32
  %43 = getelementptr inbounds double, ptr %8, i32 %42
  %44 = load double, ptr %43, align 8
  %45 = add nsw i64 %37, %34
  %46 = trunc i64 %45 to i32
  %47 = getelementptr inbounds double, ptr %8, i32 %46
  %48 = load double, ptr %47, align 8
  %49 = tail call fastcc double @nl_combine_64(i64 noundef %1, double noundef %44, double noundef %48) #22
  store double %49, ptr %43, align 8
  %50 = add nuw i64 %37, 1
  br label %36

51:                                               ; preds = %30, %9
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc ptr @nl_history_at(ptr nocapture noundef readonly %0, i64 noundef %1) #3 {
  %3 = getelementptr inbounds i8, ptr %0, i32 24
  %4 = load i64, ptr %3, align 8
  %5 = sub nsw i64 %4, %1
  %6 = getelementptr inbounds i8, ptr %0, i32 40
  %7 = load ptr, ptr %6, align 8
  %8 = icmp slt i64 %5, 0
  br i1 %8, label %9, label %14

9:                                                ; preds = %2
  %10 = getelementptr inbounds i8, ptr %0, i32 16
  %11 = load i64, ptr %10, align 8
  %12 = add nsw i64 %5, 1
  %13 = add i64 %12, %11
  br label %14

14:                                               ; preds = %2, %9
  %15 = phi i64 [ %13, %9 ], [ %5, %2 ]
  %16 = getelementptr inbounds i8, ptr %0, i32 32
  %17 = load i64, ptr %16, align 8
  %18 = mul nsw i64 %17, %15
  %19 = trunc i64 %18 to i32
  %20 = getelementptr inbounds i8, ptr %7, i32 %19
  ret ptr %20
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_launch_phase(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) #0 {
  %4 = getelementptr inbounds i8, ptr %1, i32 72
  %5 = getelementptr inbounds i8, ptr %1, i32 92
  %6 = getelementptr inbounds i8, ptr %1, i32 112
  %7 = getelementptr inbounds i8, ptr %1, i32 8
  %8 = getelementptr inbounds i8, ptr %1, i32 128
  %9 = getelementptr inbounds i8, ptr %0, i32 4
  %10 = getelementptr inbounds i8, ptr %1, i32 56
  %11 = getelementptr inbounds i8, ptr %1, i32 120
  %12 = getelementptr inbounds i8, ptr %0, i32 24
  %13 = getelementptr inbounds i8, ptr %1, i32 16
  %14 = getelementptr inbounds i8, ptr %0, i32 192
  %15 = getelementptr inbounds i8, ptr %0, i32 232
  br label %16

16:                                               ; preds = %240, %3
  %17 = phi i64 [ 0, %3 ], [ %241, %240 ]
  %18 = load i64, ptr %4, align 8
  %19 = icmp slt i64 %17, %18
  br i1 %19, label %20, label %242

20:                                               ; preds = %16
  %21 = load ptr, ptr %5, align 4
  %22 = trunc i64 %17 to i32
  %23 = getelementptr inbounds %struct.nl_launch, ptr %21, i32 %22
  %24 = load i64, ptr %23, align 8
  %25 = icmp eq i64 %24, %2
  br i1 %25, label %26, label %240

26:                                               ; preds = %20
  %27 = tail call fastcc i64 @nl_is_due(ptr noundef %0, ptr noundef nonnull %23) #22
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %240, label %29

29:                                               ; preds = %26
  %30 = getelementptr inbounds i8, ptr %23, i32 72
  %31 = load ptr, ptr %30, align 8
  %32 = getelementptr inbounds i8, ptr %23, i32 32
  br label %33

33:                                               ; preds = %48, %29
  %34 = phi ptr [ %31, %29 ], [ %65, %48 ]
  %35 = phi i64 [ 0, %29 ], [ %64, %48 ]
  %36 = load i64, ptr %32, align 8
  %37 = icmp slt i64 %35, %36
  br i1 %37, label %48, label %38

38:                                               ; preds = %33
  %39 = load ptr, ptr %9, align 4
  %40 = getelementptr inbounds i8, ptr %23, i32 8
  %41 = load i64, ptr %40, align 8
  %42 = trunc i64 %41 to i32
  %43 = getelementptr inbounds ptr, ptr %39, i32 %42
  %44 = load ptr, ptr %43, align 4
  %45 = load ptr, ptr %8, align 8
  %46 = tail call i32 %44(ptr noundef %45) #26
  %47 = getelementptr inbounds i8, ptr %23, i32 40
  br label %66

48:                                               ; preds = %33
  %49 = getelementptr inbounds i8, ptr %34, i32 8
  %50 = load i64, ptr %49, align 8
  %51 = load ptr, ptr %6, align 8
  %52 = getelementptr inbounds i8, ptr %34, i32 16
  %53 = load i64, ptr %52, align 8
  %54 = trunc i64 %53 to i32
  %55 = getelementptr inbounds ptr, ptr %51, i32 %54
  %56 = load ptr, ptr %55, align 4
  %57 = load i64, ptr %7, align 8
  %58 = tail call fastcc double @nl_reduce(ptr noundef %0, i64 noundef %50, ptr noundef %56, i64 noundef %57) #22
  %59 = load ptr, ptr %8, align 8
  %60 = load i64, ptr %34, align 8
  %61 = tail call fastcc i64 @nl_cell_aggregate(ptr noundef nonnull readonly %1, i64 noundef %60) #22
  %62 = trunc i64 %61 to i32
  %63 = getelementptr inbounds i64, ptr %59, i32 %62
  store double %58, ptr %63, align 8
  %64 = add nuw nsw i64 %35, 1
  %65 = getelementptr inbounds i8, ptr %34, i32 24
  br label %33

66:                                               ; preds = %75, %38
  %67 = phi ptr [ %34, %38 ], [ %88, %75 ]
  %68 = phi i64 [ 0, %38 ], [ %87, %75 ]
  %69 = load i64, ptr %47, align 8
  %70 = icmp slt i64 %68, %69
  br i1 %70, label %75, label %71

71:                                               ; preds = %66
  %72 = getelementptr inbounds i8, ptr %23, i32 56
  %73 = load i64, ptr %72, align 8
  %74 = icmp sgt i64 %73, -1
  br i1 %74, label %89, label %218

75:                                               ; preds = %66
  %76 = load ptr, ptr %8, align 8
  %77 = load i64, ptr %67, align 8
  %78 = load i64, ptr %10, align 8
  %79 = add nsw i64 %78, %77
  %80 = tail call fastcc i64 @nl_cell_event(ptr noundef nonnull readonly %1, i64 noundef %79) #22
  %81 = trunc i64 %80 to i32
  %82 = getelementptr inbounds i64, ptr %76, i32 %81
  %83 = load i64, ptr %82, align 8
  %84 = load ptr, ptr %11, align 8
  %85 = trunc i64 %77 to i32
  %86 = getelementptr inbounds i64, ptr %84, i32 %85
  store i64 %83, ptr %86, align 8
  %87 = add nuw nsw i64 %68, 1
  %88 = getelementptr inbounds i8, ptr %67, i32 8
  br label %66

89:                                               ; preds = %71
  %90 = load i64, ptr %12, align 8
  %91 = icmp eq i64 %90, 32
  %92 = load ptr, ptr %6, align 8
  %93 = trunc i64 %73 to i32
  %94 = getelementptr inbounds ptr, ptr %92, i32 %93
  %95 = load ptr, ptr %94, align 4
  %96 = getelementptr inbounds i8, ptr %23, i32 64
  %97 = load i64, ptr %96, align 8
  %98 = trunc i64 %97 to i32
  %99 = getelementptr inbounds ptr, ptr %92, i32 %98
  %100 = load ptr, ptr %99, align 4
  %101 = load i64, ptr %7, align 8
  %102 = load i64, ptr %13, align 8
  %103 = sdiv i64 %101, 2
  br i1 %91, label %104, label %161

104:                                              ; preds = %89, %109
  %105 = phi i64 [ %110, %109 ], [ %103, %89 ]
  %106 = icmp sgt i64 %105, 0
  br i1 %106, label %109, label %107

107:                                              ; preds = %104
  %108 = add nsw i64 %101, -1
  br label %111

109:                                              ; preds = %104
  %110 = add nsw i64 %105, -1
  tail call fastcc void @nl_sink_32(ptr noundef %100, i64 noundef %110, i64 noundef %101) #22
  br label %104

111:                                              ; preds = %116, %107
  %112 = phi i64 [ %108, %107 ], [ %121, %116 ]
  %113 = icmp sgt i64 %112, 0
  br i1 %113, label %116, label %114

114:                                              ; preds = %111
  %115 = tail call i64 @llvm.smax.i64(i64 %101, i64 0)
  br label %122

116:                                              ; preds = %111
  %117 = load float, ptr %100, align 4
  %118 = trunc i64 %112 to i32
  %119 = getelementptr inbounds float, ptr %100, i32 %118
  %120 = load float, ptr %119, align 4
  store float %120, ptr %100, align 4
  store float %117, ptr %119, align 4
  tail call fastcc void @nl_sink_32(ptr noundef nonnull %100, i64 noundef 0, i64 noundef %112) #22
  %121 = add nsw i64 %112, -1
  br label %111

122:                                              ; preds = %149, %114
  %123 = phi i64 [ %152, %149 ], [ 0, %114 ]
  %124 = icmp eq i64 %123, %115
  br i1 %124, label %128, label %125

125:                                              ; preds = %122
  %126 = trunc i64 %123 to i32
  %127 = getelementptr inbounds float, ptr %95, i32 %126
  br label %134

128:                                              ; preds = %122
  %129 = icmp sgt i64 %101, 0
  %130 = trunc i64 %108 to i32
  %131 = getelementptr inbounds float, ptr %95, i32 %130
  br i1 %129, label %132, label %218

132:                                              ; preds = %128
  %133 = tail call i64 @llvm.smax.i64(i64 %102, i64 %101)
  br label %153

134:                                              ; preds = %138, %125
  %135 = phi i64 [ %147, %138 ], [ 0, %125 ]
  %136 = phi i64 [ %148, %138 ], [ %101, %125 ]
  %137 = icmp slt i64 %135, %136
  br i1 %137, label %138, label %149

138:                                              ; preds = %134
  %139 = add nuw nsw i64 %136, %135
  %140 = lshr i64 %139, 1
  %141 = trunc i64 %140 to i32
  %142 = getelementptr inbounds float, ptr %100, i32 %141
  %143 = load float, ptr %142, align 4
  %144 = load float, ptr %127, align 4
  %145 = fcmp ogt float %143, %144
  %146 = add nuw nsw i64 %140, 1
  %147 = select i1 %145, i64 %135, i64 %146
  %148 = select i1 %145, i64 %140, i64 %136
  br label %134

149:                                              ; preds = %134
  %150 = sub nsw i64 %101, %135
  %151 = sitofp i64 %150 to float
  store float %151, ptr %127, align 4
  %152 = add nuw i64 %123, 1
  br label %122

153:                                              ; preds = %156, %132
  %154 = phi i64 [ %160, %156 ], [ %101, %132 ]
  %155 = icmp eq i64 %154, %133
  br i1 %155, label %218, label %156

156:                                              ; preds = %153
  %157 = load float, ptr %131, align 4
  %158 = trunc i64 %154 to i32
  %159 = getelementptr inbounds float, ptr %95, i32 %158
  store float %157, ptr %159, align 4
  %160 = add i64 %154, 1
  br label %153

161:                                              ; preds = %89, %166
  %162 = phi i64 [ %167, %166 ], [ %103, %89 ]
  %163 = icmp sgt i64 %162, 0
  br i1 %163, label %166, label %164

164:                                              ; preds = %161
  %165 = add nsw i64 %101, -1
  br label %168

166:                                              ; preds = %161
  %167 = add nsw i64 %162, -1
  tail call fastcc void @nl_sink_64(ptr noundef %100, i64 noundef %167, i64 noundef %101) #22
  br label %161

168:                                              ; preds = %173, %164
  %169 = phi i64 [ %165, %164 ], [ %178, %173 ]
  %170 = icmp sgt i64 %169, 0
  br i1 %170, label %173, label %171

171:                                              ; preds = %168
  %172 = tail call i64 @llvm.smax.i64(i64 %101, i64 0)
  br label %179

173:                                              ; preds = %168
  %174 = load double, ptr %100, align 8
  %175 = trunc i64 %169 to i32
  %176 = getelementptr inbounds double, ptr %100, i32 %175
  %177 = load double, ptr %176, align 8
  store double %177, ptr %100, align 8
  store double %174, ptr %176, align 8
  tail call fastcc void @nl_sink_64(ptr noundef nonnull %100, i64 noundef 0, i64 noundef %169) #22
  %178 = add nsw i64 %169, -1
  br label %168

179:                                              ; preds = %206, %171
  %180 = phi i64 [ %209, %206 ], [ 0, %171 ]
  %181 = icmp eq i64 %180, %172
  br i1 %181, label %185, label %182

182:                                              ; preds = %179
  %183 = trunc i64 %180 to i32
  %184 = getelementptr inbounds double, ptr %95, i32 %183
  br label %191

185:                                              ; preds = %179
  %186 = icmp sgt i64 %101, 0
  %187 = trunc i64 %165 to i32
  %188 = getelementptr inbounds double, ptr %95, i32 %187
  br i1 %186, label %189, label %218

189:                                              ; preds = %185
  %190 = tail call i64 @llvm.smax.i64(i64 %102, i64 %101)
  br label %210

191:                                              ; preds = %195, %182
  %192 = phi i64 [ %204, %195 ], [ 0, %182 ]
  %193 = phi i64 [ %205, %195 ], [ %101, %182 ]
  %194 = icmp slt i64 %192, %193
  br i1 %194, label %195, label %206

195:                                              ; preds = %191
  %196 = add nuw nsw i64 %193, %192
  %197 = lshr i64 %196, 1
  %198 = trunc i64 %197 to i32
  %199 = getelementptr inbounds double, ptr %100, i32 %198
  %200 = load double, ptr %199, align 8
  %201 = load double, ptr %184, align 8
  %202 = fcmp ogt double %200, %201
  %203 = add nuw nsw i64 %197, 1
  %204 = select i1 %202, i64 %192, i64 %203
  %205 = select i1 %202, i64 %197, i64 %193
  br label %191

206:                                              ; preds = %191
  %207 = sub nsw i64 %101, %192
  %208 = sitofp i64 %207 to double
  store double %208, ptr %184, align 8
  %209 = add nuw i64 %180, 1
  br label %179

210:                                              ; preds = %213, %189
  %211 = phi i64 [ %217, %213 ], [ %101, %189 ]
  %212 = icmp eq i64 %211, %190
  br i1 %212, label %218, label %213

213:                                              ; preds = %210
  %214 = load double, ptr %188, align 8
  %215 = trunc i64 %211 to i32
  %216 = getelementptr inbounds double, ptr %95, i32 %215
  store double %214, ptr %216, align 8
  %217 = add i64 %211, 1
  br label %210

218:                                              ; preds = %210, %153, %185, %128, %71
  %219 = icmp eq i32 %46, 0
  %220 = getelementptr inbounds i8, ptr %23, i32 48
  br i1 %219, label %240, label %221

221:                                              ; preds = %218, %225
  %222 = phi i64 [ %236, %225 ], [ 0, %218 ]
  %223 = load i64, ptr %220, align 8
  %224 = icmp slt i64 %222, %223
  br i1 %224, label %225, label %240

225:                                              ; preds = %221
  %226 = trunc i64 %222 to i32
  %227 = getelementptr inbounds i64, ptr %67, i32 %226
  %228 = load i64, ptr %227, align 8
  %229 = load i64, ptr %23, align 8
  %230 = icmp ne i64 %229, 1
  %231 = load i64, ptr %14, align 8
  %232 = zext i1 %230 to i64
  %233 = add nsw i64 %231, %232
  %234 = tail call fastcc i64 @nl_report(ptr noundef nonnull %0, ptr noundef readonly %1, i64 noundef %228, i64 noundef %233) #22
  %235 = icmp eq i64 %234, 0
  %236 = add nuw nsw i64 %222, 1
  br i1 %235, label %221, label %237

237:                                              ; preds = %225
  %238 = load i64, ptr %15, align 8
  %239 = icmp eq i64 %238, 0
  br i1 %239, label %240, label %242

240:                                              ; preds = %221, %218, %20, %26, %237
  %241 = add nuw nsw i64 %17, 1
  br label %16

242:                                              ; preds = %16, %237
  %243 = phi i64 [ %238, %237 ], [ 0, %16 ]
  ret i64 %243
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @nl_sink_32(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #16 {
  br label %4

4:                                                ; preds = %32, %3
  %5 = phi i64 [ %1, %3 ], [ %23, %32 ]
  %6 = shl nsw i64 %5, 1
  %7 = or disjoint i64 %6, 1
  %8 = icmp slt i64 %7, %2
  br i1 %8, label %9, label %33

9:                                                ; preds = %4
  %10 = add nsw i64 %6, 2
  %11 = icmp slt i64 %10, %2
  br i1 %11, label %12, label %22

12:                                               ; preds = %9
  %13 = trunc i64 %7 to i32
  %14 = getelementptr inbounds float, ptr %0, i32 %13
  %15 = load float, ptr %14, align 4
  %16 = trunc i64 %10 to i32
  %17 = getelementptr inbounds float, ptr %0, i32 %16
  %18 = load float, ptr %17, align 4
  %19 = tail call fastcc i64 @nl_before_32(float noundef %15, float noundef %18) #22
  %20 = icmp eq i64 %19, 0
  %21 = select i1 %20, i64 %7, i64 %10
  br label %22

22:                                               ; preds = %12, %9
  %23 = phi i64 [ %7, %9 ], [ %21, %12 ]
  %24 = trunc i64 %5 to i32
  %25 = getelementptr inbounds float, ptr %0, i32 %24
  %26 = load float, ptr %25, align 4
  %27 = trunc i64 %23 to i32
  %28 = getelementptr inbounds float, ptr %0, i32 %27
  %29 = load float, ptr %28, align 4
  %30 = tail call fastcc i64 @nl_before_32(float noundef %26, float noundef %29) #22
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %33, label %32

32:                                               ; preds = %22
  store float %29, ptr %25, align 4
  store float %26, ptr %28, align 4
  br label %4

33:                                               ; preds = %4, %22
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc range(i64 0, 2) i64 @nl_before_32(float noundef %0, float noundef %1) #4 {
  %3 = fcmp olt float %0, %1
  %4 = fcmp uno float %0, 0.000000e+00
  %5 = fcmp ord float %1, 0.000000e+00
  %6 = and i1 %4, %5
  %7 = or i1 %3, %6
  %8 = zext i1 %7 to i64
  ret i64 %8
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @nl_sink_64(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #16 {
  br label %4

4:                                                ; preds = %32, %3
  %5 = phi i64 [ %1, %3 ], [ %23, %32 ]
  %6 = shl nsw i64 %5, 1
  %7 = or disjoint i64 %6, 1
  %8 = icmp slt i64 %7, %2
  br i1 %8, label %9, label %33

9:                                                ; preds = %4
  %10 = add nsw i64 %6, 2
  %11 = icmp slt i64 %10, %2
  br i1 %11, label %12, label %22

12:                                               ; preds = %9
  %13 = trunc i64 %7 to i32
  %14 = getelementptr inbounds double, ptr %0, i32 %13
  %15 = load double, ptr %14, align 8
  %16 = trunc i64 %10 to i32
  %17 = getelementptr inbounds double, ptr %0, i32 %16
  %18 = load double, ptr %17, align 8
  %19 = tail call fastcc i64 @nl_before_64(double noundef %15, double noundef %18) #22
  %20 = icmp eq i64 %19, 0
  %21 = select i1 %20, i64 %7, i64 %10
  br label %22

22:                                               ; preds = %12, %9
  %23 = phi i64 [ %7, %9 ], [ %21, %12 ]
  %24 = trunc i64 %5 to i32
  %25 = getelementptr inbounds double, ptr %0, i32 %24
  %26 = load double, ptr %25, align 8
  %27 = trunc i64 %23 to i32
  %28 = getelementptr inbounds double, ptr %0, i32 %27
  %29 = load double, ptr %28, align 8
  %30 = tail call fastcc i64 @nl_before_64(double noundef %26, double noundef %29) #22
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %33, label %32

32:                                               ; preds = %22
  store double %29, ptr %25, align 8
  store double %26, ptr %28, align 8
  br label %4

33:                                               ; preds = %4, %22
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc range(i64 0, 2) i64 @nl_before_64(double noundef %0, double noundef %1) #4 {
  %3 = fcmp olt double %0, %1
  %4 = fcmp uno double %0, 0.000000e+00
  %5 = fcmp ord double %1, 0.000000e+00
  %6 = and i1 %4, %5
  %7 = or i1 %3, %6
  %8 = zext i1 %7 to i64
  ret i64 %8
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_is_first(ptr nocapture noundef readonly %0, i64 noundef %1) #7 {
  %3 = getelementptr inbounds i8, ptr %0, i32 212
  %4 = trunc i64 %1 to i32
  %5 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %6

6:                                                ; preds = %9, %2
  %7 = phi i64 [ 0, %2 ], [ %17, %9 ]
  %8 = icmp eq i64 %7, %5
  br i1 %8, label %18, label %9

9:                                                ; preds = %6
  %10 = load ptr, ptr %3, align 4
  %11 = trunc i64 %7 to i32
  %12 = getelementptr inbounds ptr, ptr %10, i32 %11
  %13 = load ptr, ptr %12, align 4
  %14 = getelementptr inbounds ptr, ptr %10, i32 %4
  %15 = load ptr, ptr %14, align 4
  %16 = icmp eq ptr %13, %15
  %17 = add nuw i64 %7, 1
  br i1 %16, label %18, label %6

18:                                               ; preds = %9, %6
  %19 = icmp sge i64 %7, %1
  %20 = zext i1 %19 to i64
  ret i64 %20
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_runs_of(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef writeonly %4) #6 {
  %6 = icmp eq i64 %1, 0
  br i1 %6, label %32, label %7

7:                                                ; preds = %5
  %8 = getelementptr inbounds i8, ptr %0, i32 120
  %9 = load i64, ptr %8, align 8
  %10 = icmp sgt i64 %9, -1
  br i1 %10, label %11, label %18

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %0, i32 136
  %13 = load ptr, ptr %12, align 8
  %14 = trunc i64 %2 to i32
  %15 = getelementptr inbounds i32, ptr %13, i32 %14
  %16 = load i32, ptr %15, align 4
  %17 = sext i32 %16 to i64
  br label %18

18:                                               ; preds = %7, %11
  %19 = phi i64 [ %17, %11 ], [ %2, %7 ]
  store i64 %19, ptr %3, align 8
  %20 = load i64, ptr %8, align 8
  %21 = icmp sgt i64 %20, -1
  br i1 %21, label %22, label %30

22:                                               ; preds = %18
  %23 = getelementptr inbounds i8, ptr %0, i32 136
  %24 = load ptr, ptr %23, align 8
  %25 = trunc i64 %2 to i32
  %26 = getelementptr i32, ptr %24, i32 %25
  %27 = getelementptr i8, ptr %26, i32 4
  %28 = load i32, ptr %27, align 4
  %29 = sext i32 %28 to i64
  br label %46

30:                                               ; preds = %18
  %31 = add nsw i64 %2, 1
  br label %46

32:                                               ; preds = %5
  %33 = getelementptr inbounds i8, ptr %0, i32 24
  %34 = load i64, ptr %33, align 8
  %35 = sub nsw i64 %2, %34
  %36 = icmp sgt i64 %35, -1
  br i1 %36, label %37, label %45

37:                                               ; preds = %32
  %38 = getelementptr inbounds i8, ptr %0, i32 32
  %39 = load i64, ptr %38, align 8
  %40 = icmp slt i64 %35, %39
  br i1 %40, label %41, label %45

41:                                               ; preds = %37
  %42 = tail call fastcc i64 @nl_first_run(ptr noundef nonnull %0, i64 noundef %35) #22
  store i64 %42, ptr %3, align 8
  %43 = add nuw nsw i64 %35, 1
  %44 = tail call fastcc i64 @nl_first_run(ptr noundef nonnull %0, i64 noundef %43) #22
  br label %46

45:                                               ; preds = %32, %37
  store i64 0, ptr %3, align 8
  br label %46

46:                                               ; preds = %41, %45, %22, %30
  %47 = phi i64 [ %29, %22 ], [ %31, %30 ], [ %44, %41 ], [ 0, %45 ]
  store i64 %47, ptr %4, align 8
  ret void
}

; Function Attrs: nounwind
define internal fastcc noundef i64 @nl_queue_event(ptr noundef %0, ptr nocapture noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) #0 {
  %6 = getelementptr inbounds i8, ptr %1, i32 24
  %7 = load i64, ptr %6, align 8
  %8 = srem i64 %2, %7
  %9 = getelementptr inbounds i8, ptr %1, i32 64
  %10 = load i32, ptr %9, align 8
  %11 = icmp sgt i32 %10, -1
  br i1 %11, label %12, label %17

12:                                               ; preds = %5
  %13 = getelementptr inbounds i8, ptr %1, i32 40
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds %struct.nl_event, ptr %14, i32 %10, i32 2
  %16 = load i32, ptr %15, align 4
  store i32 %16, ptr %9, align 8
  br label %46

17:                                               ; preds = %5
  %18 = getelementptr inbounds i8, ptr %1, i32 48
  %19 = load i64, ptr %18, align 8
  %20 = getelementptr inbounds i8, ptr %1, i32 56
  %21 = load i64, ptr %20, align 8
  %22 = icmp eq i64 %19, %21
  br i1 %22, label %26, label %23

23:                                               ; preds = %17
  %24 = getelementptr inbounds i8, ptr %1, i32 40
  %25 = load ptr, ptr %24, align 8
  br label %41

26:                                               ; preds = %17
  %27 = icmp eq i64 %19, 0
  %28 = shl nsw i64 %19, 1
  %29 = select i1 %27, i64 64, i64 %28
  %30 = icmp sgt i64 %29, 2147483647
  br i1 %30, label %38, label %31

31:                                               ; preds = %26
  %32 = getelementptr inbounds i8, ptr %1, i32 40
  %33 = load ptr, ptr %32, align 8
  %34 = trunc i64 %29 to i32
  %35 = mul i32 %34, 12
  %36 = tail call ptr @realloc(ptr noundef %33, i32 noundef %35) #27
  %37 = icmp eq ptr %36, null
  br i1 %37, label %38, label %39

38:                                               ; preds = %31, %26
  tail call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.46) #22
  br label %76

39:                                               ; preds = %31
  store ptr %36, ptr %32, align 8
  store i64 %29, ptr %20, align 8
  %40 = load i64, ptr %18, align 8
  br label %41

41:                                               ; preds = %23, %39
  %42 = phi ptr [ %36, %39 ], [ %25, %23 ]
  %43 = phi i64 [ %40, %39 ], [ %19, %23 ]
  %44 = add nsw i64 %43, 1
  store i64 %44, ptr %18, align 8
  %45 = trunc i64 %43 to i32
  br label %46

46:                                               ; preds = %41, %12
  %47 = phi ptr [ %14, %12 ], [ %42, %41 ]
  %48 = phi i32 [ %10, %12 ], [ %45, %41 ]
  %49 = trunc i64 %3 to i32
  %50 = getelementptr inbounds i8, ptr %1, i32 40
  %51 = getelementptr inbounds %struct.nl_event, ptr %47, i32 %48
  store i32 %49, ptr %51, align 4
  %52 = trunc i64 %4 to i32
  %53 = load ptr, ptr %50, align 8
  %54 = getelementptr inbounds %struct.nl_event, ptr %53, i32 %48, i32 1
  store i32 %52, ptr %54, align 4
  %55 = load ptr, ptr %50, align 8
  %56 = getelementptr inbounds %struct.nl_event, ptr %55, i32 %48, i32 2
  store i32 -1, ptr %56, align 4
  %57 = getelementptr inbounds i8, ptr %1, i32 32
  %58 = load ptr, ptr %57, align 8
  %59 = trunc i64 %8 to i32
  %60 = getelementptr inbounds i32, ptr %58, i32 %59
  %61 = load i32, ptr %60, align 4
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %63, label %65

63:                                               ; preds = %46
  %64 = add nsw i32 %48, 1
  store i32 %64, ptr %60, align 4
  br label %72

65:                                               ; preds = %46
  %66 = load ptr, ptr %50, align 8
  %67 = getelementptr inbounds i8, ptr %1, i32 36
  %68 = load ptr, ptr %67, align 4
  %69 = getelementptr inbounds i32, ptr %68, i32 %59
  %70 = load i32, ptr %69, align 4
  %71 = getelementptr inbounds %struct.nl_event, ptr %66, i32 %70, i32 2
  store i32 %48, ptr %71, align 4
  br label %72

72:                                               ; preds = %65, %63
  %73 = getelementptr inbounds i8, ptr %1, i32 36
  %74 = load ptr, ptr %73, align 4
  %75 = getelementptr inbounds i32, ptr %74, i32 %59
  store i32 %48, ptr %75, align 4
  br label %76

76:                                               ; preds = %38, %72
  %77 = phi i64 [ 0, %72 ], [ 3, %38 ]
  ret i64 %77
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_delay_of(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #5 {
  %4 = icmp eq i64 %1, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = tail call fastcc i64 @nl_run_delay(ptr noundef %0, i64 noundef %2) #22
  br label %24

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %0, i32 120
  %9 = load i64, ptr %8, align 8
  %10 = icmp sgt i64 %9, -1
  br i1 %10, label %11, label %19

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %0, i32 140
  %13 = load ptr, ptr %12, align 4
  %14 = trunc i64 %2 to i32
  %15 = shl i32 %14, 3
  %16 = getelementptr inbounds i8, ptr %13, i32 %15
  %17 = load i32, ptr %16, align 4
  %18 = sext i32 %17 to i64
  br label %24

19:                                               ; preds = %7
  %20 = load ptr, ptr %0, align 8
  %21 = getelementptr inbounds i8, ptr %20, i32 152
  %22 = load i64, ptr %21, align 8
  %23 = tail call i64 @llvm.smax.i64(i64 %22, i64 0)
  br label %24

24:                                               ; preds = %19, %11, %5
  %25 = phi i64 [ %6, %5 ], [ %18, %11 ], [ %23, %19 ]
  ret i64 %25
}

; Function Attrs: nounwind
define internal fastcc noundef i64 @nl_save_all(ptr noundef %0, ptr nocapture noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = alloca [512 x i8], align 16
  %6 = alloca double, align 8
  %7 = alloca float, align 4
  %8 = alloca %struct.nl_under_way, align 8
  %9 = alloca [512 x i8], align 16
  %10 = alloca %struct.nl_view, align 8
  %11 = alloca [512 x i8], align 16
  %12 = alloca [512 x i8], align 16
  %13 = alloca [512 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %13) #24
  tail call fastcc void @nl_put(ptr noundef %1, ptr noundef nonnull @nl_open_state.magic, i64 noundef 8) #22
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef 1, i64 noundef 4) #22
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %2, i64 noundef 8) #22
  %14 = getelementptr inbounds i8, ptr %0, i32 68
  %15 = load ptr, ptr %14, align 4
  tail call fastcc void @nl_put(ptr noundef %1, ptr noundef %15, i64 noundef 32) #22
  %16 = getelementptr inbounds i8, ptr %0, i32 24
  %17 = load i64, ptr %16, align 8
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %17, i64 noundef 4) #22
  %18 = getelementptr inbounds i8, ptr %0, i32 184
  %19 = load i32, ptr %18, align 8
  %20 = zext i32 %19 to i64
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %20, i64 noundef 4) #22
  %21 = getelementptr inbounds i8, ptr %0, i32 192
  %22 = load i64, ptr %21, align 8
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %22, i64 noundef 8) #22
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %3, i64 noundef 4) #22
  %23 = getelementptr inbounds i8, ptr %0, i32 72
  %24 = getelementptr inbounds i8, ptr %0, i32 136
  %25 = getelementptr inbounds i8, ptr %0, i32 8
  %26 = getelementptr inbounds i8, ptr %0, i32 140
  br label %27

27:                                               ; preds = %147, %4
  %28 = phi i64 [ 0, %4 ], [ %148, %147 ]
  %29 = load i64, ptr %23, align 8
  %30 = icmp slt i64 %28, %29
  br i1 %30, label %34, label %31

31:                                               ; preds = %27
  %32 = getelementptr inbounds i8, ptr %0, i32 96
  %33 = getelementptr inbounds i8, ptr %0, i32 164
  br label %149

34:                                               ; preds = %27
  %35 = load ptr, ptr %24, align 8
  %36 = trunc i64 %28 to i32
  %37 = getelementptr inbounds %struct.nl_population, ptr %35, i32 %36
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %12) #24
  %38 = getelementptr inbounds i8, ptr %37, i32 80
  %39 = getelementptr inbounds i8, ptr %37, i32 96
  %40 = getelementptr inbounds i8, ptr %37, i32 88
  %41 = getelementptr inbounds i8, ptr %37, i32 8
  %42 = getelementptr inbounds i8, ptr %37, i32 112
  br label %43

43:                                               ; preds = %51, %34
  %44 = phi i64 [ 0, %34 ], [ %76, %51 ]
  %45 = load i64, ptr %38, align 8
  %46 = icmp slt i64 %44, %45
  br i1 %46, label %51, label %47

47:                                               ; preds = %43
  %48 = getelementptr inbounds i8, ptr %37, i32 56
  %49 = getelementptr inbounds i8, ptr %37, i32 100
  %50 = getelementptr inbounds i8, ptr %37, i32 124
  br label %77

51:                                               ; preds = %43
  %52 = load ptr, ptr %39, align 8
  %53 = trunc i64 %44 to i32
  %54 = getelementptr inbounds %struct.nl_kept, ptr %52, i32 %53
  %55 = load ptr, ptr %37, align 8
  %56 = load ptr, ptr %40, align 8
  %57 = load i64, ptr %54, align 8
  %58 = trunc i64 %57 to i32
  %59 = getelementptr inbounds %struct.nl_slot, ptr %56, i32 %58
  %60 = load ptr, ptr %59, align 8
  %61 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %55, i8 noundef signext 47, ptr noundef %60) #22
  %62 = getelementptr inbounds i8, ptr %54, i32 8
  %63 = load i64, ptr %62, align 8
  %64 = load i64, ptr %41, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %12, i64 noundef %61, i64 noundef %63, i64 noundef %64) #22
  %65 = load ptr, ptr %42, align 8
  %66 = load i64, ptr %54, align 8
  %67 = trunc i64 %66 to i32
  %68 = getelementptr inbounds ptr, ptr %65, i32 %67
  %69 = load ptr, ptr %68, align 4
  %70 = load i64, ptr %41, align 8
  %71 = load i64, ptr %62, align 8
  %72 = and i64 %71, -3
  %73 = icmp eq i64 %72, 0
  %74 = select i1 %73, i64 2, i64 3
  %75 = shl i64 %70, %74
  call fastcc void @nl_put(ptr noundef %1, ptr noundef %69, i64 noundef %75) #22
  %76 = add nuw nsw i64 %44, 1
  br label %43

77:                                               ; preds = %85, %47
  %78 = phi i64 [ %99, %85 ], [ 0, %47 ]
  %79 = load i64, ptr %48, align 8
  %80 = icmp slt i64 %78, %79
  br i1 %80, label %85, label %81

81:                                               ; preds = %77
  %82 = getelementptr inbounds i8, ptr %37, i32 104
  %83 = load i64, ptr %82, align 8
  %84 = getelementptr inbounds i8, ptr %37, i32 48
  br label %100

85:                                               ; preds = %77
  %86 = load ptr, ptr %37, align 8
  %87 = load ptr, ptr %25, align 8
  %88 = load ptr, ptr %49, align 4
  %89 = trunc i64 %78 to i32
  %90 = getelementptr inbounds i64, ptr %88, i32 %89
  %91 = load i64, ptr %90, align 8
  %92 = trunc i64 %91 to i32
  %93 = getelementptr inbounds ptr, ptr %87, i32 %92
  %94 = load ptr, ptr %93, align 4
  %95 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %86, i8 noundef signext 35, ptr noundef %94) #22
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %12, i64 noundef %95, i64 noundef 3, i64 noundef 1) #22
  %96 = load ptr, ptr %50, align 4
  %97 = getelementptr inbounds i64, ptr %96, i32 %89
  %98 = load i64, ptr %97, align 8
  call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %98, i64 noundef 8) #22
  %99 = add nuw nsw i64 %78, 1
  br label %77

100:                                              ; preds = %119, %81
  %101 = phi i64 [ %83, %81 ], [ %121, %119 ]
  %102 = phi i64 [ %83, %81 ], [ %120, %119 ]
  %103 = load i64, ptr %84, align 8
  %104 = add nsw i64 %103, %101
  %105 = icmp slt i64 %102, %104
  br i1 %105, label %106, label %147

106:                                              ; preds = %100
  %107 = load ptr, ptr %26, align 4
  %108 = trunc i64 %102 to i32
  %109 = getelementptr inbounds %struct.nl_target, ptr %107, i32 %108
  %110 = getelementptr inbounds i8, ptr %109, i32 32
  %111 = getelementptr inbounds i8, ptr %109, i32 56
  %112 = getelementptr inbounds i8, ptr %109, i32 48
  %113 = getelementptr inbounds i8, ptr %109, i32 40
  %114 = getelementptr inbounds i8, ptr %109, i32 24
  br label %115

115:                                              ; preds = %145, %106
  %116 = phi i64 [ 0, %106 ], [ %146, %145 ]
  %117 = load i64, ptr %110, align 8
  %118 = icmp slt i64 %116, %117
  br i1 %118, label %122, label %119

119:                                              ; preds = %115
  %120 = add nsw i64 %102, 1
  %121 = load i64, ptr %82, align 8
  br label %100

122:                                              ; preds = %115
  %123 = load ptr, ptr %111, align 8
  %124 = load i64, ptr %112, align 8
  %125 = add nsw i64 %124, %116
  %126 = srem i64 %125, %117
  %127 = load i64, ptr %113, align 8
  %128 = mul nsw i64 %127, %126
  %129 = trunc i64 %128 to i32
  %130 = getelementptr inbounds i8, ptr %123, i32 %129
  %131 = load i64, ptr %41, align 8
  %132 = load i64, ptr %114, align 8
  %133 = mul nsw i64 %132, %131
  %134 = call fastcc i64 @nl_any(ptr noundef %130, i64 noundef %133) #22
  %135 = icmp eq i64 %134, 0
  br i1 %135, label %145, label %136

136:                                              ; preds = %122
  %137 = call fastcc i64 @nl_name_pending(ptr noundef nonnull %12, ptr noundef readonly %0, ptr noundef nonnull %109, i64 noundef %116) #22
  %138 = load i64, ptr %114, align 8
  %139 = icmp eq i64 %138, 4
  %140 = select i1 %139, i64 2, i64 3
  %141 = load i64, ptr %41, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %12, i64 noundef %137, i64 noundef %140, i64 noundef %141) #22
  %142 = load i64, ptr %41, align 8
  %143 = load i64, ptr %114, align 8
  %144 = mul nsw i64 %143, %142
  call fastcc void @nl_put(ptr noundef %1, ptr noundef %130, i64 noundef %144) #22
  br label %145

145:                                              ; preds = %136, %122
  %146 = add nuw nsw i64 %116, 1
  br label %115

147:                                              ; preds = %100
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %12) #24
  %148 = add nuw nsw i64 %28, 1
  br label %27

149:                                              ; preds = %31, %158
  %150 = phi i64 [ %165, %158 ], [ 0, %31 ]
  %151 = load i64, ptr %32, align 8
  %152 = icmp slt i64 %150, %151
  br i1 %152, label %158, label %153

153:                                              ; preds = %149
  %154 = getelementptr inbounds i8, ptr %0, i32 104
  %155 = getelementptr inbounds i8, ptr %0, i32 148
  %156 = getelementptr inbounds i8, ptr %1, i32 8
  %157 = getelementptr inbounds i8, ptr %0, i32 232
  br label %166

158:                                              ; preds = %149
  %159 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %13, i64 noundef %150, ptr noundef nonnull @.str.47, ptr noundef nonnull @.str.48) #22
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %13, i64 noundef %159, i64 noundef 2, i64 noundef 1) #22
  %160 = load ptr, ptr %33, align 4
  %161 = trunc i64 %150 to i32
  %162 = getelementptr inbounds i8, ptr %160, i32 %161
  %163 = load i8, ptr %162, align 1
  %164 = zext i8 %163 to i64
  call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %164, i64 noundef 4) #22
  %165 = add nuw nsw i64 %150, 1
  br label %149

166:                                              ; preds = %153, %523
  %167 = phi i64 [ %524, %523 ], [ 0, %153 ]
  %168 = load i64, ptr %154, align 8
  %169 = icmp slt i64 %167, %168
  br i1 %169, label %170, label %525

170:                                              ; preds = %166
  %171 = load ptr, ptr %155, align 4
  %172 = trunc i64 %167 to i32
  %173 = getelementptr inbounds %struct.nl_connection, ptr %171, i32 %172
  %174 = getelementptr inbounds i8, ptr %173, i32 16
  %175 = load i64, ptr %174, align 8
  %176 = icmp eq i64 %175, 0
  br i1 %176, label %523, label %177

177:                                              ; preds = %170
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %11) #24
  %178 = getelementptr inbounds i8, ptr %173, i32 248
  %179 = getelementptr inbounds i8, ptr %173, i32 256
  %180 = getelementptr inbounds i8, ptr %173, i32 8
  %181 = getelementptr inbounds i8, ptr %173, i32 296
  br label %182

182:                                              ; preds = %232, %177
  %183 = phi i64 [ 0, %177 ], [ %233, %232 ]
  %184 = load i64, ptr %178, align 8
  %185 = icmp slt i64 %183, %184
  br i1 %185, label %190, label %186

186:                                              ; preds = %182
  %187 = getelementptr inbounds i8, ptr %173, i32 96
  %188 = getelementptr inbounds i8, ptr %173, i32 164
  %189 = getelementptr inbounds i8, ptr %173, i32 168
  br label %234

190:                                              ; preds = %182
  %191 = load ptr, ptr %179, align 8
  %192 = trunc i64 %183 to i32
  %193 = getelementptr inbounds %struct.nl_variable, ptr %191, i32 %192
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %9) #24
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %10) #24
  %194 = getelementptr inbounds i8, ptr %193, i32 24
  %195 = load i64, ptr %194, align 8
  %196 = and i64 %195, -3
  %197 = icmp eq i64 %196, 0
  %198 = select i1 %197, i64 4, i64 8
  %199 = load i64, ptr %180, align 8
  %200 = load ptr, ptr %25, align 8
  %201 = load i64, ptr %193, align 8
  %202 = trunc i64 %201 to i32
  %203 = getelementptr inbounds ptr, ptr %200, i32 %202
  %204 = load ptr, ptr %203, align 4
  %205 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %9, i64 noundef %199, ptr noundef nonnull @.str.47, ptr noundef %204) #22
  %206 = load i64, ptr %194, align 8
  %207 = load i64, ptr %181, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %9, i64 noundef %205, i64 noundef %206, i64 noundef %207) #22
  %208 = load ptr, ptr %1, align 8
  %209 = icmp eq ptr %208, null
  br i1 %209, label %210, label %216

210:                                              ; preds = %190
  %211 = load i64, ptr %181, align 8
  %212 = select i1 %197, i64 2, i64 3
  %213 = shl i64 %211, %212
  %214 = load i64, ptr %156, align 8
  %215 = add nsw i64 %214, %213
  store i64 %215, ptr %156, align 8
  br label %232

216:                                              ; preds = %190, %229
  %217 = phi i64 [ %231, %229 ], [ 0, %190 ]
  %218 = load i64, ptr %181, align 8
  %219 = icmp slt i64 %217, %218
  br i1 %219, label %220, label %232

220:                                              ; preds = %216
  call fastcc void @nl_view_at(ptr noundef nonnull readonly %173, i64 noundef %217, ptr noundef nonnull %10) #22
  %221 = call fastcc ptr @nl_variable_at(ptr noundef nonnull readonly %0, ptr noundef nonnull readonly %193, ptr noundef nonnull %10) #22
  %222 = load i64, ptr %16, align 8
  %223 = icmp eq i64 %222, 32
  br i1 %223, label %224, label %227

224:                                              ; preds = %220
  %225 = load i32, ptr %221, align 4
  %226 = sext i32 %225 to i64
  br label %229

227:                                              ; preds = %220
  %228 = load i64, ptr %221, align 8
  br label %229

229:                                              ; preds = %227, %224
  %230 = phi i64 [ %226, %224 ], [ %228, %227 ]
  call fastcc void @nl_put_number(ptr noundef nonnull %1, i64 noundef %230, i64 noundef %198) #22
  %231 = add nuw nsw i64 %217, 1
  br label %216

232:                                              ; preds = %216, %210
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %9) #24
  %233 = add nuw nsw i64 %183, 1
  br label %182

234:                                              ; preds = %480, %186
  %235 = phi i64 [ %494, %480 ], [ 0, %186 ]
  %236 = load i64, ptr %187, align 8
  %237 = icmp slt i64 %235, %236
  br i1 %237, label %480, label %238

238:                                              ; preds = %234
  %239 = getelementptr inbounds i8, ptr %173, i32 280
  %240 = load i64, ptr %239, align 8
  %241 = getelementptr inbounds i8, ptr %173, i32 288
  %242 = call i64 @llvm.smax.i64(i64 %240, i64 0)
  br label %243

243:                                              ; preds = %249, %238
  %244 = phi i64 [ 0, %238 ], [ %255, %249 ]
  %245 = phi i64 [ 0, %238 ], [ %254, %249 ]
  %246 = icmp eq i64 %244, %242
  br i1 %246, label %247, label %249

247:                                              ; preds = %243
  %248 = icmp eq i64 %245, 0
  br i1 %248, label %519, label %256

249:                                              ; preds = %243
  %250 = load ptr, ptr %241, align 8
  %251 = trunc i64 %244 to i32
  %252 = getelementptr inbounds %struct.nl_queue, ptr %250, i32 %251, i32 7
  %253 = load i64, ptr %252, align 8
  %254 = add nsw i64 %253, %245
  %255 = add nuw i64 %244, 1
  br label %243

256:                                              ; preds = %247
  %257 = trunc i64 %245 to i32
  %258 = mul i32 %257, 40
  %259 = call ptr @malloc(i32 noundef %258) #25
  %260 = icmp eq ptr %259, null
  br i1 %260, label %267, label %261

261:                                              ; preds = %256
  %262 = getelementptr inbounds i8, ptr %173, i32 264
  %263 = load i64, ptr %262, align 8
  %264 = getelementptr inbounds i8, ptr %173, i32 104
  %265 = getelementptr inbounds i8, ptr %173, i32 272
  %266 = call i64 @llvm.smax.i64(i64 %263, i64 0)
  br label %268

267:                                              ; preds = %256
  call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.2) #22
  br label %519

268:                                              ; preds = %296, %261
  %269 = phi i64 [ %297, %296 ], [ 0, %261 ]
  %270 = phi i64 [ %294, %296 ], [ 0, %261 ]
  %271 = icmp eq i64 %269, %266
  br i1 %271, label %276, label %272

272:                                              ; preds = %268
  %273 = load i64, ptr %264, align 8
  %274 = trunc i64 %269 to i32
  %275 = call i64 @llvm.smax.i64(i64 %273, i64 0)
  br label %292

276:                                              ; preds = %268
  %277 = sdiv i64 %270, 2
  br label %278

278:                                              ; preds = %281, %276
  %279 = phi i64 [ %277, %276 ], [ %282, %281 ]
  %280 = icmp sgt i64 %279, 0
  br i1 %280, label %281, label %283

281:                                              ; preds = %278
  %282 = add nsw i64 %279, -1
  call fastcc void @nl_sift(ptr noundef nonnull %259, i64 noundef %282, i64 noundef %270) #22
  br label %278

283:                                              ; preds = %278, %288
  %284 = phi i64 [ %289, %288 ], [ %270, %278 ]
  %285 = icmp sgt i64 %284, 1
  br i1 %285, label %288, label %286

286:                                              ; preds = %283
  %287 = call i64 @llvm.smax.i64(i64 %270, i64 0)
  br label %360

288:                                              ; preds = %283
  %289 = add nsw i64 %284, -1
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %8)
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(40) %8, ptr noundef nonnull align 8 dereferenceable(40) %259, i32 40, i1 false)
  %290 = trunc i64 %289 to i32
  %291 = getelementptr inbounds %struct.nl_under_way, ptr %259, i32 %290
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(40) %259, ptr noundef nonnull align 8 dereferenceable(40) %291, i32 40, i1 false)
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(40) %291, ptr noundef nonnull align 8 dereferenceable(40) %8, i32 40, i1 false)
  call fastcc void @nl_sift(ptr noundef nonnull %259, i64 noundef 0, i64 noundef %289) #22
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %8)
  br label %283

292:                                              ; preds = %357, %272
  %293 = phi i64 [ %359, %357 ], [ 0, %272 ]
  %294 = phi i64 [ %358, %357 ], [ %270, %272 ]
  %295 = icmp eq i64 %293, %275
  br i1 %295, label %296, label %298

296:                                              ; preds = %292
  %297 = add nuw i64 %269, 1
  br label %268

298:                                              ; preds = %292
  %299 = load ptr, ptr %265, align 8
  %300 = getelementptr inbounds %struct.nl_table, ptr %299, i32 %274
  %301 = getelementptr inbounds i8, ptr %300, i32 212
  %302 = load ptr, ptr %301, align 4
  %303 = trunc i64 %293 to i32
  %304 = getelementptr inbounds ptr, ptr %302, i32 %303
  %305 = load ptr, ptr %304, align 4
  %306 = call fastcc i64 @nl_is_first(ptr noundef %300, i64 noundef %293) #22
  %307 = icmp eq i64 %306, 0
  br i1 %307, label %357, label %308

308:                                              ; preds = %298
  %309 = load i64, ptr %21, align 8
  %310 = getelementptr inbounds i8, ptr %305, i32 24
  %311 = load i64, ptr %310, align 8
  %312 = add nsw i64 %311, %309
  %313 = getelementptr inbounds i8, ptr %305, i32 32
  %314 = getelementptr inbounds i8, ptr %305, i32 8
  %315 = getelementptr inbounds i8, ptr %305, i32 16
  %316 = getelementptr inbounds i8, ptr %305, i32 40
  %317 = call i64 @llvm.smax.i64(i64 %309, i64 %312)
  br label %318

318:                                              ; preds = %333, %308
  %319 = phi i64 [ %309, %308 ], [ %334, %333 ]
  %320 = phi i64 [ %294, %308 ], [ %331, %333 ]
  %321 = icmp eq i64 %319, %317
  br i1 %321, label %357, label %322

322:                                              ; preds = %318
  %323 = load ptr, ptr %313, align 8
  %324 = srem i64 %319, %311
  %325 = trunc i64 %324 to i32
  %326 = getelementptr inbounds i32, ptr %323, i32 %325
  %327 = load i32, ptr %326, align 4
  %328 = add nsw i32 %327, -1
  br label %329

329:                                              ; preds = %335, %322
  %330 = phi i32 [ %328, %322 ], [ %356, %335 ]
  %331 = phi i64 [ %320, %322 ], [ %348, %335 ]
  %332 = icmp sgt i32 %330, -1
  br i1 %332, label %335, label %333

333:                                              ; preds = %329
  %334 = add i64 %319, 1
  br label %318

335:                                              ; preds = %329
  %336 = load i64, ptr %305, align 8
  %337 = load i64, ptr %314, align 8
  %338 = load i64, ptr %315, align 8
  %339 = load ptr, ptr %316, align 8
  %340 = getelementptr inbounds %struct.nl_event, ptr %339, i32 %330, i32 1
  %341 = load i32, ptr %340, align 4
  %342 = sext i32 %341 to i64
  %343 = call fastcc i64 @nl_delay_of(ptr noundef %300, i64 noundef %336, i64 noundef %342) #22
  %344 = sub nsw i64 %319, %343
  %345 = getelementptr inbounds %struct.nl_event, ptr %339, i32 %330
  %346 = load i32, ptr %345, align 4
  %347 = sext i32 %346 to i64
  %348 = add nsw i64 %331, 1
  %349 = trunc i64 %331 to i32
  %350 = getelementptr inbounds %struct.nl_under_way, ptr %259, i32 %349
  store i64 %336, ptr %350, align 8
  %351 = getelementptr inbounds i8, ptr %350, i32 8
  store i64 %337, ptr %351, align 8
  %352 = getelementptr inbounds i8, ptr %350, i32 16
  store i64 %338, ptr %352, align 8
  %353 = getelementptr inbounds i8, ptr %350, i32 24
  store i64 %344, ptr %353, align 8
  %354 = getelementptr inbounds i8, ptr %350, i32 32
  store i64 %347, ptr %354, align 8
  %355 = getelementptr inbounds %struct.nl_event, ptr %339, i32 %330, i32 2
  %356 = load i32, ptr %355, align 4
  br label %329

357:                                              ; preds = %318, %298
  %358 = phi i64 [ %294, %298 ], [ %320, %318 ]
  %359 = add nuw i64 %293, 1
  br label %292

360:                                              ; preds = %473, %286
  %361 = phi i64 [ %474, %473 ], [ 0, %286 ]
  %362 = phi i64 [ %475, %473 ], [ 0, %286 ]
  %363 = icmp eq i64 %362, %287
  br i1 %363, label %476, label %364

364:                                              ; preds = %360
  %365 = icmp eq i64 %362, 0
  br i1 %365, label %372, label %366

366:                                              ; preds = %364
  %367 = trunc i64 %362 to i32
  %368 = getelementptr %struct.nl_under_way, ptr %259, i32 %367
  %369 = getelementptr i8, ptr %368, i32 -40
  %370 = call fastcc i64 @nl_precedes(ptr noundef %369, ptr noundef nonnull %368) #22
  %371 = icmp eq i64 %370, 0
  br i1 %371, label %473, label %372

372:                                              ; preds = %366, %364
  %373 = phi i32 [ %367, %366 ], [ 0, %364 ]
  %374 = getelementptr inbounds %struct.nl_under_way, ptr %259, i32 %373
  %375 = load i64, ptr %374, align 8
  %376 = getelementptr inbounds i8, ptr %374, i32 8
  %377 = load i64, ptr %376, align 8
  %378 = getelementptr inbounds i8, ptr %374, i32 32
  %379 = load i64, ptr %378, align 8
  %380 = icmp eq i64 %375, 0
  %381 = select i1 %380, i32 8, i32 16
  %382 = trunc i64 %379 to i32
  br label %383

383:                                              ; preds = %465, %372
  %384 = phi i64 [ 0, %372 ], [ %466, %465 ]
  %385 = icmp eq i64 %384, %266
  br i1 %385, label %473, label %386

386:                                              ; preds = %383
  %387 = load ptr, ptr %265, align 8
  %388 = trunc i64 %384 to i32
  %389 = getelementptr inbounds %struct.nl_table, ptr %387, i32 %388
  %390 = getelementptr inbounds i8, ptr %389, i32 %381
  %391 = load i64, ptr %390, align 8
  %392 = icmp eq i64 %391, %377
  br i1 %392, label %393, label %465

393:                                              ; preds = %386
  br i1 %380, label %394, label %412

394:                                              ; preds = %393
  %395 = getelementptr inbounds i8, ptr %389, i32 24
  %396 = load i64, ptr %395, align 8
  %397 = sub nsw i64 %379, %396
  %398 = icmp sgt i64 %397, -1
  br i1 %398, label %399, label %465

399:                                              ; preds = %394
  %400 = getelementptr inbounds i8, ptr %389, i32 32
  %401 = load i64, ptr %400, align 8
  %402 = icmp slt i64 %397, %401
  br i1 %402, label %403, label %465

403:                                              ; preds = %399
  %404 = getelementptr inbounds i8, ptr %389, i32 80
  %405 = load ptr, ptr %404, align 8
  %406 = trunc i64 %397 to i32
  %407 = getelementptr inbounds i32, ptr %405, i32 %406
  %408 = load i32, ptr %407, align 4
  %409 = getelementptr i8, ptr %407, i32 4
  %410 = load i32, ptr %409, align 4
  %411 = icmp slt i32 %408, %410
  br i1 %411, label %467, label %465

412:                                              ; preds = %393
  %413 = getelementptr inbounds i8, ptr %389, i32 40
  %414 = load i64, ptr %413, align 8
  %415 = icmp eq i64 %414, 0
  br i1 %415, label %416, label %429

416:                                              ; preds = %412
  %417 = getelementptr inbounds i8, ptr %389, i32 32
  %418 = load i64, ptr %417, align 8
  %419 = icmp sgt i64 %418, 0
  br i1 %419, label %420, label %465

420:                                              ; preds = %416
  %421 = getelementptr inbounds i8, ptr %389, i32 48
  %422 = load i64, ptr %421, align 8
  %423 = icmp sgt i64 %422, %379
  br i1 %423, label %465, label %424

424:                                              ; preds = %420
  %425 = getelementptr inbounds i8, ptr %389, i32 56
  %426 = load i64, ptr %425, align 8
  %427 = add nsw i64 %426, %422
  %428 = icmp sgt i64 %427, %379
  br i1 %428, label %467, label %465

429:                                              ; preds = %412
  %430 = getelementptr inbounds i8, ptr %389, i32 112
  %431 = load i64, ptr %430, align 8
  %432 = icmp eq i64 %431, 0
  br i1 %432, label %433, label %439

433:                                              ; preds = %429
  %434 = getelementptr inbounds i8, ptr %389, i32 64
  %435 = load i64, ptr %434, align 8
  %436 = icmp eq i64 %414, 2
  %437 = getelementptr inbounds i8, ptr %389, i32 84
  %438 = call i64 @llvm.smax.i64(i64 %435, i64 0)
  br label %447

439:                                              ; preds = %429
  %440 = getelementptr inbounds i8, ptr %389, i32 128
  %441 = load ptr, ptr %440, align 8
  %442 = getelementptr inbounds i32, ptr %441, i32 %382
  %443 = load i32, ptr %442, align 4
  %444 = getelementptr i8, ptr %442, i32 4
  %445 = load i32, ptr %444, align 4
  %446 = icmp slt i32 %443, %445
  br i1 %446, label %467, label %465

447:                                              ; preds = %460, %433
  %448 = phi i64 [ %464, %460 ], [ 0, %433 ]
  %449 = icmp eq i64 %448, %438
  br i1 %449, label %465, label %450

450:                                              ; preds = %447
  %451 = load ptr, ptr %437, align 4
  %452 = trunc i64 %448 to i32
  br i1 %436, label %453, label %457

453:                                              ; preds = %450
  %454 = getelementptr inbounds i16, ptr %451, i32 %452
  %455 = load i16, ptr %454, align 2
  %456 = zext i16 %455 to i32
  br label %460

457:                                              ; preds = %450
  %458 = getelementptr inbounds i32, ptr %451, i32 %452
  %459 = load i32, ptr %458, align 4
  br label %460

460:                                              ; preds = %457, %453
  %461 = phi i32 [ %456, %453 ], [ %459, %457 ]
  %462 = sext i32 %461 to i64
  %463 = icmp eq i64 %379, %462
  %464 = add nuw i64 %448, 1
  br i1 %463, label %467, label %447

465:                                              ; preds = %447, %439, %424, %420, %416, %403, %399, %394, %386
  %466 = add nuw i64 %384, 1
  br label %383

467:                                              ; preds = %439, %424, %403, %460
  %468 = icmp slt i64 %384, %263
  br i1 %468, label %469, label %473

469:                                              ; preds = %467
  %470 = add i64 %361, 1
  %471 = trunc i64 %361 to i32
  %472 = getelementptr inbounds %struct.nl_under_way, ptr %259, i32 %471
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(40) %472, ptr noundef nonnull align 8 dereferenceable(40) %374, i32 40, i1 false)
  br label %473

473:                                              ; preds = %383, %469, %467, %366
  %474 = phi i64 [ %470, %469 ], [ %361, %467 ], [ %361, %366 ], [ %361, %383 ]
  %475 = add nuw i64 %362, 1
  br label %360

476:                                              ; preds = %360
  %477 = icmp eq i64 %361, 0
  br i1 %477, label %519, label %478

478:                                              ; preds = %476
  %479 = call i64 @llvm.smax.i64(i64 %361, i64 0)
  br label %495

480:                                              ; preds = %234
  %481 = load i64, ptr %180, align 8
  %482 = load ptr, ptr %25, align 8
  %483 = load ptr, ptr %188, align 4
  %484 = trunc i64 %235 to i32
  %485 = getelementptr inbounds i64, ptr %483, i32 %484
  %486 = load i64, ptr %485, align 8
  %487 = trunc i64 %486 to i32
  %488 = getelementptr inbounds ptr, ptr %482, i32 %487
  %489 = load ptr, ptr %488, align 4
  %490 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %11, i64 noundef %481, ptr noundef nonnull @.str.52, ptr noundef %489) #22
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %11, i64 noundef %490, i64 noundef 2, i64 noundef 1) #22
  %491 = load ptr, ptr %189, align 8
  %492 = getelementptr inbounds i64, ptr %491, i32 %484
  %493 = load i64, ptr %492, align 8
  call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %493, i64 noundef 4) #22
  %494 = add nuw nsw i64 %235, 1
  br label %234

495:                                              ; preds = %512, %478
  %496 = phi i64 [ %513, %512 ], [ 0, %478 ]
  %497 = icmp eq i64 %496, 5
  br i1 %497, label %519, label %498

498:                                              ; preds = %495
  %499 = load i64, ptr %180, align 8
  %500 = trunc nuw i64 %496 to i32
  %501 = getelementptr inbounds [5 x ptr], ptr @nl_event_columns, i32 0, i32 %500
  %502 = load ptr, ptr %501, align 4
  %503 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %11, i64 noundef %499, ptr noundef nonnull @.str.53, ptr noundef %502) #22
  %504 = getelementptr inbounds [5 x i64], ptr @nl_event_types, i32 0, i32 %500
  %505 = load i64, ptr %504, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %11, i64 noundef %503, i64 noundef %505, i64 noundef %361) #22
  %506 = getelementptr i64, ptr %259, i32 %500
  %507 = icmp eq i64 %496, 3
  %508 = select i1 %507, i64 8, i64 4
  br label %509

509:                                              ; preds = %514, %498
  %510 = phi i64 [ 0, %498 ], [ %518, %514 ]
  %511 = icmp eq i64 %510, %479
  br i1 %511, label %512, label %514

512:                                              ; preds = %509
  %513 = add nuw nsw i64 %496, 1
  br label %495

514:                                              ; preds = %509
  %515 = trunc i64 %510 to i32
  %516 = getelementptr %struct.nl_under_way, ptr %506, i32 %515
  %517 = load i64, ptr %516, align 8
  call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %517, i64 noundef %508) #22
  %518 = add nuw i64 %510, 1
  br label %509

519:                                              ; preds = %495, %247, %267, %476
  %520 = phi ptr [ %259, %476 ], [ null, %247 ], [ null, %267 ], [ %259, %495 ]
  call void @free(ptr noundef %520) #22
  %521 = load i64, ptr %157, align 8
  %522 = icmp eq i64 %521, 3
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %11) #24
  br i1 %522, label %610, label %523

523:                                              ; preds = %170, %519
  %524 = add nuw nsw i64 %167, 1
  br label %166

525:                                              ; preds = %166
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %5) #24
  %526 = call fastcc ptr @nl_next_history(ptr noundef nonnull readonly %0, ptr noundef null) #22
  br label %527

527:                                              ; preds = %561, %525
  %528 = phi ptr [ %526, %525 ], [ %562, %561 ]
  %529 = icmp eq ptr %528, null
  br i1 %529, label %530, label %533

530:                                              ; preds = %527
  %531 = getelementptr inbounds i8, ptr %0, i32 88
  %532 = getelementptr inbounds i8, ptr %0, i32 144
  br label %577

533:                                              ; preds = %527
  %534 = load ptr, ptr %24, align 8
  %535 = load i64, ptr %528, align 8
  %536 = trunc i64 %535 to i32
  %537 = getelementptr inbounds %struct.nl_population, ptr %534, i32 %536
  %538 = getelementptr inbounds i8, ptr %537, i32 88
  %539 = load ptr, ptr %538, align 8
  %540 = getelementptr inbounds i8, ptr %528, i32 8
  %541 = load i64, ptr %540, align 8
  %542 = trunc i64 %541 to i32
  %543 = getelementptr inbounds %struct.nl_slot, ptr %539, i32 %542, i32 1
  %544 = load i64, ptr %543, align 8
  %545 = icmp eq i64 %544, 1
  %546 = select i1 %545, i64 2, i64 0
  %547 = load i64, ptr %16, align 8
  %548 = icmp eq i64 %547, 64
  %549 = zext i1 %548 to i64
  %550 = or disjoint i64 %546, %549
  %551 = getelementptr inbounds i8, ptr %528, i32 16
  %552 = getelementptr inbounds i8, ptr %537, i32 8
  %553 = select i1 %548, i64 3, i64 2
  br label %554

554:                                              ; preds = %563, %533
  %555 = phi i64 [ 1, %533 ], [ %576, %563 ]
  %556 = load i64, ptr %551, align 8
  %557 = icmp sgt i64 %555, %556
  br i1 %557, label %561, label %558

558:                                              ; preds = %554
  %559 = load i64, ptr %21, align 8
  %560 = icmp sgt i64 %555, %559
  br i1 %560, label %561, label %563

561:                                              ; preds = %558, %554
  %562 = call fastcc ptr @nl_next_history(ptr noundef nonnull readonly %0, ptr noundef nonnull %528) #22
  br label %527

563:                                              ; preds = %558
  %564 = load ptr, ptr %537, align 8
  %565 = load ptr, ptr %538, align 8
  %566 = load i64, ptr %540, align 8
  %567 = trunc i64 %566 to i32
  %568 = getelementptr inbounds %struct.nl_slot, ptr %565, i32 %567
  %569 = load ptr, ptr %568, align 8
  %570 = call fastcc i64 @nl_name_former(ptr noundef nonnull %5, ptr noundef %564, ptr noundef %569, i64 noundef %555) #22
  %571 = load i64, ptr %552, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %5, i64 noundef %570, i64 noundef %550, i64 noundef %571) #22
  %572 = add nsw i64 %555, -1
  %573 = call fastcc ptr @nl_history_at(ptr noundef nonnull %528, i64 noundef %572) #22
  %574 = load i64, ptr %552, align 8
  %575 = shl i64 %574, %553
  call fastcc void @nl_put(ptr noundef %1, ptr noundef %573, i64 noundef %575) #22
  %576 = add nuw nsw i64 %555, 1
  br label %554

577:                                              ; preds = %593, %530
  %578 = phi i64 [ %594, %593 ], [ 0, %530 ]
  %579 = load i64, ptr %531, align 8
  %580 = icmp slt i64 %578, %579
  br i1 %580, label %581, label %609

581:                                              ; preds = %577
  %582 = load ptr, ptr %532, align 8
  %583 = trunc i64 %578 to i32
  %584 = getelementptr inbounds %struct.nl_probe, ptr %582, i32 %583
  %585 = getelementptr inbounds i8, ptr %584, i32 56
  br label %586

586:                                              ; preds = %595, %581
  %587 = phi i64 [ 1, %581 ], [ %608, %595 ]
  %588 = load i64, ptr %585, align 8
  %589 = icmp sgt i64 %587, %588
  br i1 %589, label %593, label %590

590:                                              ; preds = %586
  %591 = load i64, ptr %21, align 8
  %592 = icmp sgt i64 %587, %591
  br i1 %592, label %593, label %595

593:                                              ; preds = %590, %586
  %594 = add nuw nsw i64 %578, 1
  br label %577

595:                                              ; preds = %590
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #24
  %596 = add nsw i64 %587, -1
  %597 = call fastcc double @nl_former_probe(ptr noundef nonnull %584, i64 noundef %596) #22
  store double %597, ptr %6, align 8
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) #24
  %598 = fptrunc double %597 to float
  store float %598, ptr %7, align 4
  %599 = load ptr, ptr %584, align 8
  %600 = call fastcc i64 @nl_name_former(ptr noundef nonnull %5, ptr noundef nonnull @.str.59, ptr noundef %599, i64 noundef %587) #22
  %601 = load i64, ptr %16, align 8
  %602 = icmp ne i64 %601, 32
  %603 = zext i1 %602 to i64
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %5, i64 noundef %600, i64 noundef %603, i64 noundef 1) #22
  %604 = load i64, ptr %16, align 8
  %605 = icmp eq i64 %604, 32
  %606 = select i1 %605, ptr %7, ptr %6
  %607 = sdiv i64 %604, 8
  call fastcc void @nl_put(ptr noundef %1, ptr noundef nonnull %606, i64 noundef %607) #22
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) #24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #24
  %608 = add nuw nsw i64 %587, 1
  br label %586

609:                                              ; preds = %577
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %5) #24
  br label %610

610:                                              ; preds = %519, %609
  %611 = phi i64 [ 0, %609 ], [ 3, %519 ]
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %13) #24
  ret i64 %611
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #17

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_put(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) #18 {
  %4 = load ptr, ptr %0, align 8
  %5 = icmp eq ptr %4, null
  br i1 %5, label %12, label %6

6:                                                ; preds = %3
  %7 = getelementptr inbounds i8, ptr %0, i32 8
  %8 = load i64, ptr %7, align 8
  %9 = trunc i64 %8 to i32
  %10 = getelementptr inbounds i8, ptr %4, i32 %9
  %11 = trunc i64 %2 to i32
  tail call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 1 %10, ptr align 1 %1, i32 %11, i1 false)
  br label %12

12:                                               ; preds = %6, %3
  %13 = getelementptr inbounds i8, ptr %0, i32 8
  %14 = load i64, ptr %13, align 8
  %15 = add nsw i64 %14, %2
  store i64 %15, ptr %13, align 8
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_put_number(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #18 {
  %4 = alloca i64, align 8
  store i64 %1, ptr %4, align 8
  call fastcc void @nl_put(ptr noundef %0, ptr noundef nonnull %4, i64 noundef %2) #22
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_put_section(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) #18 {
  tail call fastcc void @nl_put_number(ptr noundef %0, i64 noundef %2, i64 noundef 4) #22
  tail call fastcc void @nl_put(ptr noundef %0, ptr noundef %1, i64 noundef %2) #22
  tail call fastcc void @nl_put_number(ptr noundef %0, i64 noundef %3, i64 noundef 1) #22
  tail call fastcc void @nl_put_number(ptr noundef %0, i64 noundef %4, i64 noundef 8) #22
  %6 = getelementptr inbounds i8, ptr %0, i32 16
  %7 = load i64, ptr %6, align 8
  %8 = add nsw i64 %7, 1
  store i64 %8, ptr %6, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 -2147483648, 2147483648) i64 @nl_name_connection(ptr noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3) #9 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #24
  store ptr %0, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %5, i32 8
  %7 = icmp eq ptr %0, null
  %8 = select i1 %7, i64 0, i64 512
  store i64 %8, ptr %6, align 8
  br i1 %7, label %10, label %9

9:                                                ; preds = %4
  store i8 0, ptr %0, align 1
  br label %10

10:                                               ; preds = %4, %9
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.51) #22
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %1) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %2) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %3) #22
  %11 = load ptr, ptr %5, align 8
  %12 = ptrtoint ptr %11 to i32
  %13 = ptrtoint ptr %0 to i32
  %14 = sub i32 %12, %13
  %15 = sext i32 %14 to i64
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #24
  ret i64 %15
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 -2147483648, 2147483648) i64 @nl_name_slot(ptr noundef %0, ptr nocapture noundef readonly %1, i8 noundef signext %2, ptr nocapture noundef readonly %3) #9 {
  %5 = alloca [2 x i8], align 1
  %6 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 2, ptr nonnull %5) #24
  store i8 %2, ptr %5, align 1
  %7 = getelementptr inbounds i8, ptr %5, i32 1
  store i8 0, ptr %7, align 1
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #24
  store ptr %0, ptr %6, align 8
  %8 = getelementptr inbounds i8, ptr %6, i32 8
  %9 = icmp eq ptr %0, null
  %10 = select i1 %9, i64 0, i64 512
  store i64 %10, ptr %8, align 8
  br i1 %9, label %12, label %11

11:                                               ; preds = %4
  store i8 0, ptr %0, align 1
  br label %12

12:                                               ; preds = %4, %11
  call fastcc void @nl_add(ptr noundef nonnull %6, ptr noundef %1) #22
  call fastcc void @nl_add(ptr noundef nonnull %6, ptr noundef nonnull %5) #22
  call fastcc void @nl_add(ptr noundef nonnull %6, ptr noundef %3) #22
  %13 = load ptr, ptr %6, align 8
  %14 = ptrtoint ptr %13 to i32
  %15 = ptrtoint ptr %0 to i32
  %16 = sub i32 %14, %15
  %17 = sext i32 %16 to i64
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #24
  call void @llvm.lifetime.end.p0(i64 2, ptr nonnull %5) #24
  ret i64 %17
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc range(i64 0, 2) i64 @nl_any(ptr nocapture noundef readonly %0, i64 noundef %1) #15 {
  %3 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %4

4:                                                ; preds = %7, %2
  %5 = phi i64 [ 0, %2 ], [ %12, %7 ]
  %6 = icmp eq i64 %5, %3
  br i1 %6, label %13, label %7

7:                                                ; preds = %4
  %8 = trunc i64 %5 to i32
  %9 = getelementptr inbounds i8, ptr %0, i32 %8
  %10 = load i8, ptr %9, align 1
  %11 = icmp eq i8 %10, 0
  %12 = add nuw i64 %5, 1
  br i1 %11, label %4, label %13

13:                                               ; preds = %7, %4
  %14 = icmp slt i64 %5, %1
  %15 = zext i1 %14 to i64
  ret i64 %15
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 -2147483648, 2147483648) i64 @nl_name_pending(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3) #9 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #24
  store ptr %0, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %5, i32 8
  %7 = icmp eq ptr %0, null
  %8 = select i1 %7, i64 0, i64 512
  store i64 %8, ptr %6, align 8
  br i1 %7, label %10, label %9

9:                                                ; preds = %4
  store i8 0, ptr %0, align 1
  br label %10

10:                                               ; preds = %4, %9
  %11 = getelementptr inbounds i8, ptr %1, i32 136
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds i8, ptr %2, i32 8
  %14 = load i64, ptr %13, align 8
  %15 = trunc i64 %14 to i32
  %16 = getelementptr inbounds %struct.nl_population, ptr %12, i32 %15
  %17 = load ptr, ptr %16, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %17) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.49) #22
  %18 = load ptr, ptr %2, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %18) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.50) #22
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %3) #22
  %19 = load ptr, ptr %5, align 8
  %20 = ptrtoint ptr %19 to i32
  %21 = ptrtoint ptr %0 to i32
  %22 = sub i32 %20, %21
  %23 = sext i32 %22 to i64
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #24
  ret i64 %23
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_view_at(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef %2) #19 {
  %4 = getelementptr inbounds i8, ptr %0, i32 304
  %5 = load ptr, ptr %4, align 8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %52, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %0, i32 272
  %9 = load ptr, ptr %8, align 8
  %10 = trunc i64 %1 to i32
  %11 = getelementptr inbounds i64, ptr %5, i32 %10
  %12 = load i64, ptr %11, align 8
  %13 = lshr i64 %12, 32
  %14 = trunc nuw i64 %13 to i32
  %15 = getelementptr inbounds %struct.nl_table, ptr %9, i32 %14
  store ptr %15, ptr %2, align 8
  %16 = load ptr, ptr %4, align 8
  %17 = getelementptr inbounds i64, ptr %16, i32 %10
  %18 = load i64, ptr %17, align 8
  %19 = and i64 %18, 4294967295
  %20 = getelementptr inbounds i8, ptr %2, i32 8
  store i64 %19, ptr %20, align 8
  %21 = getelementptr inbounds i8, ptr %15, i32 32
  %22 = load i64, ptr %21, align 8
  %23 = getelementptr inbounds i8, ptr %15, i32 80
  br label %24

24:                                               ; preds = %31, %7
  %25 = phi i64 [ %22, %7 ], [ %40, %31 ]
  %26 = phi i64 [ 0, %7 ], [ %41, %31 ]
  %27 = add nuw nsw i64 %26, 1
  %28 = icmp slt i64 %27, %25
  br i1 %28, label %31, label %29

29:                                               ; preds = %24
  %30 = load ptr, ptr %23, align 8
  br label %42

31:                                               ; preds = %24
  %32 = add nuw nsw i64 %26, %25
  %33 = lshr i64 %32, 1
  %34 = load ptr, ptr %23, align 8
  %35 = trunc i64 %33 to i32
  %36 = getelementptr inbounds i32, ptr %34, i32 %35
  %37 = load i32, ptr %36, align 4
  %38 = sext i32 %37 to i64
  %39 = icmp slt i64 %19, %38
  %40 = select i1 %39, i64 %33, i64 %25
  %41 = select i1 %39, i64 %26, i64 %33
  br label %24

42:                                               ; preds = %42, %29
  %43 = phi i64 [ %44, %42 ], [ %26, %29 ]
  %44 = add nuw nsw i64 %43, 1
  %45 = trunc i64 %44 to i32
  %46 = getelementptr inbounds i32, ptr %30, i32 %45
  %47 = load i32, ptr %46, align 4
  %48 = sext i32 %47 to i64
  %49 = icmp slt i64 %19, %48
  br i1 %49, label %50, label %42

50:                                               ; preds = %42
  %51 = getelementptr inbounds i8, ptr %2, i32 16
  store i64 %43, ptr %51, align 8
  br label %89

52:                                               ; preds = %3
  %53 = icmp eq i64 %1, 0
  br i1 %53, label %54, label %58

54:                                               ; preds = %52
  %55 = getelementptr inbounds i8, ptr %0, i32 272
  %56 = load ptr, ptr %55, align 8
  store ptr %56, ptr %2, align 8
  %57 = getelementptr inbounds i8, ptr %2, i32 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %57, i8 0, i64 16, i1 false)
  br label %63

58:                                               ; preds = %52
  %59 = getelementptr inbounds i8, ptr %2, i32 8
  %60 = load i64, ptr %59, align 8
  %61 = add nsw i64 %60, 1
  store i64 %61, ptr %59, align 8
  %62 = load ptr, ptr %2, align 8
  br label %63

63:                                               ; preds = %58, %54
  %64 = phi ptr [ %62, %58 ], [ %56, %54 ]
  %65 = phi i64 [ %61, %58 ], [ 0, %54 ]
  %66 = getelementptr inbounds i8, ptr %2, i32 8
  %67 = getelementptr inbounds i8, ptr %2, i32 16
  br label %68

68:                                               ; preds = %77, %63
  %69 = phi ptr [ %78, %77 ], [ %64, %63 ]
  %70 = phi i64 [ 0, %77 ], [ %65, %63 ]
  %71 = getelementptr inbounds i8, ptr %69, i32 64
  %72 = load i64, ptr %71, align 8
  %73 = icmp slt i64 %70, %72
  br i1 %73, label %74, label %77

74:                                               ; preds = %68
  %75 = getelementptr inbounds i8, ptr %69, i32 80
  %76 = load i64, ptr %67, align 8
  br label %79

77:                                               ; preds = %68
  %78 = getelementptr inbounds i8, ptr %69, i32 224
  store ptr %78, ptr %2, align 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %66, i8 0, i64 16, i1 false)
  br label %68

79:                                               ; preds = %74, %88
  %80 = phi i64 [ %76, %74 ], [ %82, %88 ]
  %81 = load ptr, ptr %75, align 8
  %82 = add nsw i64 %80, 1
  %83 = trunc i64 %82 to i32
  %84 = getelementptr inbounds i32, ptr %81, i32 %83
  %85 = load i32, ptr %84, align 4
  %86 = sext i32 %85 to i64
  %87 = icmp slt i64 %70, %86
  br i1 %87, label %89, label %88

88:                                               ; preds = %79
  store i64 %82, ptr %67, align 8
  br label %79

89:                                               ; preds = %79, %50
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc ptr @nl_variable_at(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) #5 {
  %4 = load ptr, ptr %2, align 8
  %5 = getelementptr inbounds i8, ptr %0, i32 24
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds i8, ptr %1, i32 8
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds i8, ptr %1, i32 16
  %10 = load i64, ptr %9, align 8
  %11 = trunc i64 %10 to i32
  switch i64 %8, label %29 [
    i64 0, label %12
    i64 1, label %19
  ]

12:                                               ; preds = %3
  %13 = getelementptr inbounds i8, ptr %4, i32 184
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds ptr, ptr %14, i32 %11
  %16 = load ptr, ptr %15, align 4
  %17 = getelementptr inbounds i8, ptr %2, i32 8
  %18 = load i64, ptr %17, align 8
  br label %64

19:                                               ; preds = %3
  %20 = getelementptr inbounds i8, ptr %4, i32 188
  %21 = load ptr, ptr %20, align 4
  %22 = getelementptr inbounds ptr, ptr %21, i32 %11
  %23 = load ptr, ptr %22, align 4
  %24 = getelementptr inbounds i8, ptr %4, i32 24
  %25 = load i64, ptr %24, align 8
  %26 = getelementptr inbounds i8, ptr %2, i32 16
  %27 = load i64, ptr %26, align 8
  %28 = add nsw i64 %27, %25
  br label %64

29:                                               ; preds = %3
  %30 = getelementptr inbounds i8, ptr %4, i32 192
  %31 = load ptr, ptr %30, align 8
  %32 = getelementptr inbounds ptr, ptr %31, i32 %11
  %33 = load ptr, ptr %32, align 4
  %34 = getelementptr inbounds i8, ptr %2, i32 8
  %35 = load i64, ptr %34, align 8
  %36 = getelementptr inbounds i8, ptr %4, i32 40
  %37 = load i64, ptr %36, align 8
  switch i64 %37, label %55 [
    i64 0, label %38
    i64 2, label %48
  ]

38:                                               ; preds = %29
  %39 = getelementptr inbounds i8, ptr %2, i32 16
  %40 = load i64, ptr %39, align 8
  %41 = getelementptr inbounds i8, ptr %4, i32 48
  %42 = load i64, ptr %41, align 8
  %43 = add nsw i64 %42, %35
  %44 = getelementptr inbounds i8, ptr %4, i32 56
  %45 = load i64, ptr %44, align 8
  %46 = mul nsw i64 %45, %40
  %47 = sub i64 %43, %46
  br label %64

48:                                               ; preds = %29
  %49 = getelementptr inbounds i8, ptr %4, i32 84
  %50 = load ptr, ptr %49, align 4
  %51 = trunc i64 %35 to i32
  %52 = getelementptr inbounds i16, ptr %50, i32 %51
  %53 = load i16, ptr %52, align 2
  %54 = zext i16 %53 to i32
  br label %61

55:                                               ; preds = %29
  %56 = getelementptr inbounds i8, ptr %4, i32 84
  %57 = load ptr, ptr %56, align 4
  %58 = trunc i64 %35 to i32
  %59 = getelementptr inbounds i32, ptr %57, i32 %58
  %60 = load i32, ptr %59, align 4
  br label %61

61:                                               ; preds = %55, %48
  %62 = phi i32 [ %54, %48 ], [ %60, %55 ]
  %63 = zext i32 %62 to i64
  br label %64

64:                                               ; preds = %61, %38, %19, %12
  %65 = phi i64 [ %28, %19 ], [ %18, %12 ], [ %47, %38 ], [ %63, %61 ]
  %66 = phi ptr [ %23, %19 ], [ %16, %12 ], [ %33, %38 ], [ %33, %61 ]
  %67 = sdiv i64 %6, 8
  %68 = mul i64 %65, %67
  %69 = trunc i64 %68 to i32
  %70 = getelementptr inbounds i8, ptr %66, i32 %69
  ret ptr %70
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc i64 @nl_precedes(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #15 {
  br label %3

3:                                                ; preds = %6, %2
  %4 = phi i64 [ 0, %2 ], [ %13, %6 ]
  %5 = icmp eq i64 %4, 5
  br i1 %5, label %17, label %6

6:                                                ; preds = %3
  %7 = trunc nuw i64 %4 to i32
  %8 = getelementptr inbounds i64, ptr %0, i32 %7
  %9 = load i64, ptr %8, align 8
  %10 = getelementptr inbounds i64, ptr %1, i32 %7
  %11 = load i64, ptr %10, align 8
  %12 = icmp eq i64 %9, %11
  %13 = add nuw nsw i64 %4, 1
  br i1 %12, label %3, label %14

14:                                               ; preds = %6
  %15 = icmp slt i64 %9, %11
  %16 = select i1 %15, i64 -1, i64 1
  br label %17

17:                                               ; preds = %3, %14
  %18 = phi i64 [ %16, %14 ], [ 0, %3 ]
  ret i64 %18
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @nl_sift(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #16 {
  %4 = alloca %struct.nl_under_way, align 8
  br label %5

5:                                                ; preds = %29, %3
  %6 = phi i64 [ %1, %3 ], [ %22, %29 ]
  %7 = shl nsw i64 %6, 1
  %8 = or disjoint i64 %7, 1
  %9 = icmp slt i64 %8, %2
  br i1 %9, label %10, label %30

10:                                               ; preds = %5
  %11 = add nsw i64 %7, 2
  %12 = icmp slt i64 %11, %2
  br i1 %12, label %13, label %21

13:                                               ; preds = %10
  %14 = trunc i64 %8 to i32
  %15 = getelementptr inbounds %struct.nl_under_way, ptr %0, i32 %14
  %16 = trunc i64 %11 to i32
  %17 = getelementptr inbounds %struct.nl_under_way, ptr %0, i32 %16
  %18 = tail call fastcc i64 @nl_precedes(ptr noundef nonnull %15, ptr noundef %17) #22
  %19 = icmp slt i64 %18, 0
  %20 = select i1 %19, i64 %11, i64 %8
  br label %21

21:                                               ; preds = %13, %10
  %22 = phi i64 [ %8, %10 ], [ %20, %13 ]
  %23 = trunc i64 %6 to i32
  %24 = getelementptr inbounds %struct.nl_under_way, ptr %0, i32 %23
  %25 = trunc i64 %22 to i32
  %26 = getelementptr inbounds %struct.nl_under_way, ptr %0, i32 %25
  %27 = tail call fastcc i64 @nl_precedes(ptr noundef %24, ptr noundef %26) #22
  %28 = icmp sgt i64 %27, -1
  br i1 %28, label %30, label %29

29:                                               ; preds = %21
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %4)
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(40) %4, ptr noundef nonnull align 8 dereferenceable(40) %24, i32 40, i1 false)
  tail call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(40) %24, ptr noundef nonnull align 8 dereferenceable(40) %26, i32 40, i1 false)
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(40) %26, ptr noundef nonnull align 8 dereferenceable(40) %4, i32 40, i1 false)
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %4)
  br label %5

30:                                               ; preds = %21, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc ptr @nl_next_history(ptr nocapture noundef readonly %0, ptr noundef readonly %1) #7 {
  %3 = getelementptr inbounds i8, ptr %0, i32 120
  %4 = load i64, ptr %3, align 8
  %5 = getelementptr inbounds i8, ptr %0, i32 156
  %6 = icmp eq ptr %1, null
  %7 = tail call i64 @llvm.smax.i64(i64 %4, i64 0)
  br label %8

8:                                                ; preds = %26, %2
  %9 = phi i64 [ 0, %2 ], [ %28, %26 ]
  %10 = phi ptr [ null, %2 ], [ %27, %26 ]
  %11 = icmp eq i64 %9, %7
  br i1 %11, label %12, label %13

12:                                               ; preds = %8
  ret ptr %10

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 4
  %15 = trunc i64 %9 to i32
  %16 = getelementptr inbounds %struct.nl_history, ptr %14, i32 %15
  br i1 %6, label %20, label %17

17:                                               ; preds = %13
  %18 = tail call fastcc i64 @nl_compare(ptr noundef nonnull %0, ptr noundef nonnull %1, ptr noundef %16) #22
  %19 = icmp slt i64 %18, 0
  br i1 %19, label %20, label %26

20:                                               ; preds = %17, %13
  %21 = icmp eq ptr %10, null
  br i1 %21, label %25, label %22

22:                                               ; preds = %20
  %23 = tail call fastcc i64 @nl_compare(ptr noundef nonnull %0, ptr noundef %16, ptr noundef nonnull %10) #22
  %24 = icmp slt i64 %23, 0
  br i1 %24, label %25, label %26

25:                                               ; preds = %22, %20
  br label %26

26:                                               ; preds = %25, %22, %17
  %27 = phi ptr [ %16, %25 ], [ %10, %22 ], [ %10, %17 ]
  %28 = add nuw i64 %9, 1
  br label %8
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 -2147483648, 2147483648) i64 @nl_name_former(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3) #9 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #24
  store ptr %0, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %5, i32 8
  %7 = icmp eq ptr %0, null
  %8 = select i1 %7, i64 0, i64 512
  store i64 %8, ptr %6, align 8
  br i1 %7, label %10, label %9

9:                                                ; preds = %4
  store i8 0, ptr %0, align 1
  br label %10

10:                                               ; preds = %4, %9
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %1) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.47) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %2) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.60) #22
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %3) #22
  %11 = load ptr, ptr %5, align 8
  %12 = ptrtoint ptr %11 to i32
  %13 = ptrtoint ptr %0 to i32
  %14 = sub i32 %12, %13
  %15 = sext i32 %14 to i64
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #24
  ret i64 %15
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc range(i64 -1, 2) i64 @nl_compare(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) #7 {
  %4 = load i64, ptr %1, align 8
  %5 = load i64, ptr %2, align 8
  %6 = icmp eq i64 %4, %5
  br i1 %6, label %10, label %7

7:                                                ; preds = %3
  %8 = icmp slt i64 %4, %5
  %9 = select i1 %8, i64 -1, i64 1
  br label %42

10:                                               ; preds = %3
  %11 = getelementptr inbounds i8, ptr %0, i32 136
  %12 = load ptr, ptr %11, align 8
  %13 = trunc i64 %4 to i32
  %14 = getelementptr inbounds %struct.nl_population, ptr %12, i32 %13, i32 11
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds i8, ptr %1, i32 8
  %17 = load i64, ptr %16, align 8
  %18 = trunc i64 %17 to i32
  %19 = getelementptr inbounds %struct.nl_slot, ptr %15, i32 %18
  %20 = load ptr, ptr %19, align 8
  %21 = getelementptr inbounds i8, ptr %2, i32 8
  %22 = load i64, ptr %21, align 8
  %23 = trunc i64 %22 to i32
  %24 = getelementptr inbounds %struct.nl_slot, ptr %15, i32 %23
  %25 = load ptr, ptr %24, align 8
  br label %26

26:                                               ; preds = %34, %10
  %27 = phi ptr [ %20, %10 ], [ %35, %34 ]
  %28 = phi ptr [ %25, %10 ], [ %36, %34 ]
  %29 = load i8, ptr %27, align 1
  %30 = icmp ne i8 %29, 0
  %31 = load i8, ptr %28, align 1
  %32 = icmp eq i8 %29, %31
  %33 = select i1 %30, i1 %32, i1 false
  br i1 %33, label %34, label %37

34:                                               ; preds = %26
  %35 = getelementptr inbounds i8, ptr %27, i32 1
  %36 = getelementptr inbounds i8, ptr %28, i32 1
  br label %26

37:                                               ; preds = %26
  %38 = icmp ult i8 %29, %31
  %39 = icmp ugt i8 %29, %31
  %40 = zext i1 %39 to i64
  %41 = select i1 %38, i64 -1, i64 %40
  br label %42

42:                                               ; preds = %37, %7
  %43 = phi i64 [ %9, %7 ], [ %41, %37 ]
  ret i64 %43
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 5) i64 @nl_load_parts(ptr nocapture noundef readonly %0, i64 noundef %1) #0 {
  %3 = alloca [512 x i8], align 16
  %4 = alloca [512 x i8], align 16
  %5 = alloca [5 x ptr], align 16
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca [512 x i8], align 16
  %9 = alloca ptr, align 4
  %10 = alloca %struct.nl_view, align 8
  %11 = alloca i64, align 8
  %12 = alloca [512 x i8], align 16
  %13 = alloca ptr, align 4
  %14 = alloca [512 x i8], align 16
  %15 = alloca ptr, align 4
  %16 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %14) #24
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %15) #24
  %17 = getelementptr inbounds i8, ptr %16, i32 72
  %18 = getelementptr inbounds i8, ptr %16, i32 136
  %19 = icmp ne i64 %1, 0
  %20 = icmp eq i64 %1, 0
  br label %21

21:                                               ; preds = %186, %2
  %22 = phi i64 [ 0, %2 ], [ %187, %186 ]
  %23 = load i64, ptr %17, align 8
  %24 = icmp slt i64 %22, %23
  br i1 %24, label %28, label %25

25:                                               ; preds = %21
  %26 = getelementptr inbounds i8, ptr %16, i32 96
  %27 = getelementptr inbounds i8, ptr %16, i32 164
  br label %189

28:                                               ; preds = %21
  %29 = load ptr, ptr %18, align 8
  %30 = trunc i64 %22 to i32
  %31 = getelementptr inbounds %struct.nl_population, ptr %29, i32 %30
  %32 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %12) #24
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %13) #24
  %33 = getelementptr inbounds i8, ptr %31, i32 80
  %34 = getelementptr inbounds i8, ptr %31, i32 96
  %35 = getelementptr inbounds i8, ptr %31, i32 8
  %36 = getelementptr inbounds i8, ptr %31, i32 88
  %37 = getelementptr inbounds i8, ptr %31, i32 112
  br label %38

38:                                               ; preds = %96, %28
  %39 = phi i64 [ 0, %28 ], [ %97, %96 ]
  %40 = load i64, ptr %33, align 8
  %41 = icmp slt i64 %39, %40
  br i1 %41, label %48, label %42

42:                                               ; preds = %38
  %43 = getelementptr inbounds i8, ptr %31, i32 56
  %44 = getelementptr inbounds i8, ptr %32, i32 8
  %45 = getelementptr inbounds i8, ptr %31, i32 100
  %46 = getelementptr inbounds i8, ptr %31, i32 120
  %47 = getelementptr inbounds i8, ptr %31, i32 124
  br label %98

48:                                               ; preds = %38
  %49 = load ptr, ptr %34, align 8
  %50 = trunc i64 %39 to i32
  %51 = getelementptr inbounds %struct.nl_kept, ptr %49, i32 %50
  %52 = load i64, ptr %35, align 8
  %53 = getelementptr inbounds i8, ptr %51, i32 8
  %54 = load i64, ptr %53, align 8
  %55 = and i64 %54, -3
  %56 = icmp eq i64 %55, 0
  %57 = select i1 %56, i64 2, i64 3
  %58 = shl i64 %52, %57
  %59 = load ptr, ptr %31, align 8
  %60 = load ptr, ptr %36, align 8
  %61 = load i64, ptr %51, align 8
  %62 = trunc i64 %61 to i32
  %63 = getelementptr inbounds %struct.nl_slot, ptr %60, i32 %62
  %64 = load ptr, ptr %63, align 8
  %65 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %59, i8 noundef signext 47, ptr noundef %64) #22
  %66 = load i64, ptr %53, align 8
  %67 = load i64, ptr %35, align 8
  %68 = getelementptr inbounds i8, ptr %51, i32 16
  %69 = load i64, ptr %68, align 8
  %70 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %12, i64 noundef %65, i64 noundef %66, i64 noundef %67, i64 noundef %69, ptr noundef nonnull %13) #22
  %71 = icmp eq i64 %70, 0
  br i1 %71, label %72, label %188

72:                                               ; preds = %48
  %73 = load ptr, ptr %13, align 4
  %74 = icmp ne ptr %73, null
  %75 = select i1 %19, i1 %74, i1 false
  br i1 %75, label %76, label %85

76:                                               ; preds = %72
  %77 = load ptr, ptr %37, align 8
  %78 = load i64, ptr %51, align 8
  %79 = trunc i64 %78 to i32
  %80 = getelementptr inbounds ptr, ptr %77, i32 %79
  %81 = load ptr, ptr %80, align 4
  %82 = getelementptr inbounds i8, ptr %73, i32 4
  %83 = load ptr, ptr %82, align 4
  %84 = trunc i64 %58 to i32
  call void @llvm.memcpy.p0.p0.i32(ptr align 1 %81, ptr align 1 %83, i32 %84, i1 false)
  br label %96

85:                                               ; preds = %72
  br i1 %19, label %86, label %96

86:                                               ; preds = %85
  %87 = load i64, ptr %68, align 8
  %88 = icmp eq i64 %87, 2
  br i1 %88, label %89, label %96

89:                                               ; preds = %86
  %90 = load ptr, ptr %37, align 8
  %91 = load i64, ptr %51, align 8
  %92 = trunc i64 %91 to i32
  %93 = getelementptr inbounds ptr, ptr %90, i32 %92
  %94 = load ptr, ptr %93, align 4
  %95 = trunc i64 %58 to i32
  call void @llvm.memset.p0.i32(ptr align 1 %94, i8 0, i32 %95, i1 false)
  br label %96

96:                                               ; preds = %89, %86, %85, %76
  %97 = add nuw nsw i64 %39, 1
  br label %38

98:                                               ; preds = %127, %42
  %99 = phi i64 [ %128, %127 ], [ 0, %42 ]
  %100 = load i64, ptr %43, align 8
  %101 = icmp slt i64 %99, %100
  br i1 %101, label %102, label %129

102:                                              ; preds = %98
  %103 = load ptr, ptr %31, align 8
  %104 = load ptr, ptr %44, align 8
  %105 = load ptr, ptr %45, align 4
  %106 = trunc i64 %99 to i32
  %107 = getelementptr inbounds i64, ptr %105, i32 %106
  %108 = load i64, ptr %107, align 8
  %109 = trunc i64 %108 to i32
  %110 = getelementptr inbounds ptr, ptr %104, i32 %109
  %111 = load ptr, ptr %110, align 4
  %112 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %103, i8 noundef signext 35, ptr noundef %111) #22
  %113 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %12, i64 noundef %112, i64 noundef 3, i64 noundef 1, i64 noundef 1, ptr noundef nonnull %13) #22
  %114 = icmp eq i64 %113, 0
  br i1 %114, label %115, label %188

115:                                              ; preds = %102
  br i1 %20, label %127, label %116

116:                                              ; preds = %115
  %117 = load ptr, ptr %46, align 8
  %118 = getelementptr inbounds i64, ptr %117, i32 %106
  store i64 0, ptr %118, align 8
  %119 = load ptr, ptr %13, align 4
  %120 = icmp eq ptr %119, null
  br i1 %120, label %123, label %121

121:                                              ; preds = %116
  %122 = call fastcc i64 @nl_element(ptr noundef nonnull %119, i64 noundef 0) #22
  br label %123

123:                                              ; preds = %121, %116
  %124 = phi i64 [ %122, %121 ], [ 0, %116 ]
  %125 = load ptr, ptr %47, align 4
  %126 = getelementptr inbounds i64, ptr %125, i32 %106
  store i64 %124, ptr %126, align 8
  br label %127

127:                                              ; preds = %123, %115
  %128 = add nuw nsw i64 %99, 1
  br label %98

129:                                              ; preds = %98
  %130 = getelementptr inbounds i8, ptr %31, i32 104
  %131 = load i64, ptr %130, align 8
  %132 = getelementptr inbounds i8, ptr %31, i32 48
  %133 = getelementptr inbounds i8, ptr %32, i32 140
  br label %134

134:                                              ; preds = %183, %129
  %135 = phi i64 [ %131, %129 ], [ %185, %183 ]
  %136 = phi i64 [ %131, %129 ], [ %184, %183 ]
  %137 = load i64, ptr %132, align 8
  %138 = add nsw i64 %137, %135
  %139 = icmp slt i64 %136, %138
  br i1 %139, label %140, label %186

140:                                              ; preds = %134
  %141 = load ptr, ptr %133, align 4
  %142 = trunc i64 %136 to i32
  %143 = getelementptr inbounds %struct.nl_target, ptr %141, i32 %142
  %144 = getelementptr inbounds i8, ptr %143, i32 32
  %145 = getelementptr inbounds i8, ptr %143, i32 24
  %146 = getelementptr inbounds i8, ptr %143, i32 56
  %147 = getelementptr inbounds i8, ptr %143, i32 48
  %148 = getelementptr inbounds i8, ptr %143, i32 40
  br label %149

149:                                              ; preds = %181, %140
  %150 = phi i64 [ 0, %140 ], [ %182, %181 ]
  %151 = load i64, ptr %144, align 8
  %152 = icmp slt i64 %150, %151
  br i1 %152, label %153, label %183

153:                                              ; preds = %149
  %154 = call fastcc i64 @nl_name_pending(ptr noundef nonnull %12, ptr noundef %32, ptr noundef nonnull %143, i64 noundef %150) #22
  %155 = load i64, ptr %145, align 8
  %156 = icmp eq i64 %155, 4
  %157 = select i1 %156, i64 2, i64 3
  %158 = load i64, ptr %35, align 8
  %159 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %12, i64 noundef %154, i64 noundef %157, i64 noundef %158, i64 noundef 1, ptr noundef nonnull %13) #22
  %160 = icmp eq i64 %159, 0
  br i1 %160, label %161, label %188

161:                                              ; preds = %153
  %162 = load ptr, ptr %13, align 4
  %163 = icmp ne ptr %162, null
  %164 = select i1 %19, i1 %163, i1 false
  br i1 %164, label %165, label %181

165:                                              ; preds = %161
  %166 = load ptr, ptr %146, align 8
  %167 = load i64, ptr %147, align 8
  %168 = add nsw i64 %167, %150
  %169 = load i64, ptr %144, align 8
  %170 = srem i64 %168, %169
  %171 = load i64, ptr %148, align 8
  %172 = mul nsw i64 %171, %170
  %173 = trunc i64 %172 to i32
  %174 = getelementptr inbounds i8, ptr %166, i32 %173
  %175 = getelementptr inbounds i8, ptr %162, i32 4
  %176 = load ptr, ptr %175, align 4
  %177 = load i64, ptr %35, align 8
  %178 = load i64, ptr %145, align 8
  %179 = mul nsw i64 %178, %177
  %180 = trunc i64 %179 to i32
  call void @llvm.memcpy.p0.p0.i32(ptr align 1 %174, ptr align 1 %176, i32 %180, i1 false)
  br label %181

181:                                              ; preds = %165, %161
  %182 = add nuw nsw i64 %150, 1
  br label %149

183:                                              ; preds = %149
  %184 = add nsw i64 %136, 1
  %185 = load i64, ptr %130, align 8
  br label %134

186:                                              ; preds = %134
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %13) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %12) #24
  %187 = add nuw nsw i64 %22, 1
  br label %21

188:                                              ; preds = %48, %102, %153
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %13) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %12) #24
  br label %576

189:                                              ; preds = %25, %218
  %190 = phi i64 [ %219, %218 ], [ 0, %25 ]
  %191 = load i64, ptr %26, align 8
  %192 = icmp slt i64 %190, %191
  br i1 %192, label %201, label %193

193:                                              ; preds = %189
  %194 = getelementptr inbounds i8, ptr %16, i32 104
  %195 = getelementptr inbounds i8, ptr %16, i32 148
  %196 = getelementptr inbounds i8, ptr %5, i32 4
  %197 = getelementptr inbounds i8, ptr %5, i32 8
  %198 = getelementptr inbounds i8, ptr %5, i32 12
  %199 = getelementptr inbounds i8, ptr %5, i32 16
  %200 = getelementptr inbounds i8, ptr %0, i32 40
  br label %220

201:                                              ; preds = %189
  %202 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %14, i64 noundef %190, ptr noundef nonnull @.str.47, ptr noundef nonnull @.str.48) #22
  %203 = call fastcc i64 @nl_expect(ptr noundef nonnull %0, ptr noundef nonnull %14, i64 noundef %202, i64 noundef 2, i64 noundef 1, i64 noundef 1, ptr noundef nonnull %15) #22
  %204 = icmp eq i64 %203, 0
  br i1 %204, label %205, label %576

205:                                              ; preds = %201
  br i1 %20, label %218, label %206

206:                                              ; preds = %205
  %207 = load ptr, ptr %15, align 4
  %208 = icmp eq ptr %207, null
  br i1 %208, label %212, label %209

209:                                              ; preds = %206
  %210 = call fastcc i64 @nl_element(ptr noundef nonnull %207, i64 noundef 0) #22
  %211 = icmp ne i64 %210, 0
  br label %212

212:                                              ; preds = %209, %206
  %213 = phi i1 [ false, %206 ], [ %211, %209 ]
  %214 = zext i1 %213 to i8
  %215 = load ptr, ptr %27, align 4
  %216 = trunc i64 %190 to i32
  %217 = getelementptr inbounds i8, ptr %215, i32 %216
  store i8 %214, ptr %217, align 1
  br label %218

218:                                              ; preds = %205, %212
  %219 = add nuw nsw i64 %190, 1
  br label %189

220:                                              ; preds = %193, %445
  %221 = phi i64 [ %446, %445 ], [ 0, %193 ]
  %222 = load i64, ptr %194, align 8
  %223 = icmp slt i64 %221, %222
  br i1 %223, label %224, label %447

224:                                              ; preds = %220
  %225 = load ptr, ptr %195, align 4
  %226 = trunc i64 %221 to i32
  %227 = getelementptr inbounds %struct.nl_connection, ptr %225, i32 %226
  %228 = getelementptr inbounds i8, ptr %227, i32 16
  %229 = load i64, ptr %228, align 8
  %230 = icmp eq i64 %229, 0
  br i1 %230, label %445, label %231

231:                                              ; preds = %224
  %232 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %8) #24
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %9) #24
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %10) #24
  %233 = getelementptr inbounds i8, ptr %227, i32 248
  %234 = getelementptr inbounds i8, ptr %227, i32 256
  %235 = getelementptr inbounds i8, ptr %227, i32 8
  %236 = getelementptr inbounds i8, ptr %232, i32 8
  %237 = getelementptr inbounds i8, ptr %227, i32 296
  %238 = getelementptr inbounds i8, ptr %232, i32 24
  br label %239

239:                                              ; preds = %276, %231
  %240 = phi i64 [ 0, %231 ], [ %277, %276 ]
  %241 = load i64, ptr %233, align 8
  %242 = icmp slt i64 %240, %241
  br i1 %242, label %247, label %243

243:                                              ; preds = %239
  %244 = getelementptr inbounds i8, ptr %227, i32 96
  %245 = getelementptr inbounds i8, ptr %227, i32 164
  %246 = getelementptr inbounds i8, ptr %227, i32 168
  br label %278

247:                                              ; preds = %239
  %248 = load ptr, ptr %234, align 8
  %249 = trunc i64 %240 to i32
  %250 = getelementptr inbounds %struct.nl_variable, ptr %248, i32 %249
  %251 = load i64, ptr %235, align 8
  %252 = load ptr, ptr %236, align 8
  %253 = load i64, ptr %250, align 8
  %254 = trunc i64 %253 to i32
  %255 = getelementptr inbounds ptr, ptr %252, i32 %254
  %256 = load ptr, ptr %255, align 4
  %257 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %8, i64 noundef %251, ptr noundef nonnull @.str.47, ptr noundef %256) #22
  %258 = getelementptr inbounds i8, ptr %250, i32 24
  %259 = load i64, ptr %258, align 8
  %260 = load i64, ptr %237, align 8
  %261 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %8, i64 noundef %257, i64 noundef %259, i64 noundef %260, i64 noundef 0, ptr noundef nonnull %9) #22
  %262 = icmp eq i64 %261, 0
  br i1 %262, label %263, label %439

263:                                              ; preds = %247
  %264 = load ptr, ptr %9, align 4
  br i1 %20, label %276, label %265

265:                                              ; preds = %263, %269
  %266 = phi i64 [ %275, %269 ], [ 0, %263 ]
  %267 = load i64, ptr %237, align 8
  %268 = icmp slt i64 %266, %267
  br i1 %268, label %269, label %276

269:                                              ; preds = %265
  call fastcc void @nl_view_at(ptr noundef nonnull readonly %227, i64 noundef %266, ptr noundef nonnull %10) #22
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %11)
  %270 = call fastcc i64 @nl_element(ptr noundef %264, i64 noundef %266) #22
  store i64 %270, ptr %11, align 8
  %271 = call fastcc ptr @nl_variable_at(ptr noundef nonnull %232, ptr noundef nonnull %250, ptr noundef nonnull %10) #22
  %272 = load i64, ptr %238, align 8
  %273 = sdiv i64 %272, 8
  %274 = trunc i64 %273 to i32
  call void @llvm.memcpy.p0.p0.i32(ptr align 1 %271, ptr nonnull align 8 %11, i32 %274, i1 false)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %11)
  %275 = add nuw nsw i64 %266, 1
  br label %265

276:                                              ; preds = %265, %263
  %277 = add nuw nsw i64 %240, 1
  br label %239

278:                                              ; preds = %307, %243
  %279 = phi i64 [ %308, %307 ], [ 0, %243 ]
  %280 = load i64, ptr %244, align 8
  %281 = icmp slt i64 %279, %280
  br i1 %281, label %282, label %309

282:                                              ; preds = %278
  %283 = load i64, ptr %235, align 8
  %284 = load ptr, ptr %236, align 8
  %285 = load ptr, ptr %245, align 4
  %286 = trunc i64 %279 to i32
  %287 = getelementptr inbounds i64, ptr %285, i32 %286
  %288 = load i64, ptr %287, align 8
  %289 = trunc i64 %288 to i32
  %290 = getelementptr inbounds ptr, ptr %284, i32 %289
  %291 = load ptr, ptr %290, align 4
  %292 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %8, i64 noundef %283, ptr noundef nonnull @.str.52, ptr noundef %291) #22
  %293 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %8, i64 noundef %292, i64 noundef 2, i64 noundef 1, i64 noundef 1, ptr noundef nonnull %9) #22
  %294 = icmp eq i64 %293, 0
  br i1 %294, label %295, label %439

295:                                              ; preds = %282
  br i1 %20, label %307, label %296

296:                                              ; preds = %295
  %297 = load ptr, ptr %9, align 4
  %298 = icmp eq ptr %297, null
  br i1 %298, label %302, label %299

299:                                              ; preds = %296
  %300 = call fastcc i64 @nl_element(ptr noundef nonnull %297, i64 noundef 0) #22
  %301 = icmp ne i64 %300, 0
  br label %302

302:                                              ; preds = %299, %296
  %303 = phi i1 [ false, %296 ], [ %301, %299 ]
  %304 = zext i1 %303 to i64
  %305 = load ptr, ptr %246, align 8
  %306 = getelementptr inbounds i64, ptr %305, i32 %286
  store i64 %304, ptr %306, align 8
  br label %307

307:                                              ; preds = %302, %295
  %308 = add nuw nsw i64 %279, 1
  br label %278

309:                                              ; preds = %278
  %310 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %4) #24
  call void @llvm.lifetime.start.p0(i64 20, ptr nonnull %5) #24
  %311 = load i64, ptr %235, align 8
  %312 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %4, i64 noundef %311, ptr noundef nonnull @.str.53, ptr noundef nonnull @.str.58) #22
  %313 = call fastcc ptr @nl_part_named(ptr noundef nonnull readonly %0, ptr noundef nonnull %4, i64 noundef %312) #22
  %314 = icmp eq ptr %313, null
  br i1 %314, label %318, label %315

315:                                              ; preds = %309
  %316 = getelementptr inbounds i8, ptr %313, i32 24
  %317 = load i64, ptr %316, align 8
  br label %318

318:                                              ; preds = %315, %309
  %319 = phi i64 [ %317, %315 ], [ 0, %309 ]
  %320 = zext i1 %314 to i64
  br label %321

321:                                              ; preds = %336, %318
  %322 = phi i64 [ 0, %318 ], [ %347, %336 ]
  %323 = icmp eq i64 %322, 5
  br i1 %323, label %324, label %336

324:                                              ; preds = %321
  %325 = load ptr, ptr %5, align 16
  %326 = load ptr, ptr %196, align 4
  %327 = load ptr, ptr %197, align 8
  %328 = load ptr, ptr %198, align 4
  %329 = load ptr, ptr %199, align 16
  %330 = getelementptr inbounds i8, ptr %310, i32 72
  %331 = getelementptr inbounds i8, ptr %310, i32 136
  %332 = getelementptr inbounds i8, ptr %227, i32 264
  %333 = getelementptr inbounds i8, ptr %227, i32 272
  %334 = getelementptr inbounds i8, ptr %227, i32 104
  %335 = call i64 @llvm.smax.i64(i64 %319, i64 0)
  br label %348

336:                                              ; preds = %321
  %337 = load i64, ptr %235, align 8
  %338 = trunc nuw i64 %322 to i32
  %339 = getelementptr inbounds [5 x ptr], ptr @nl_event_columns, i32 0, i32 %338
  %340 = load ptr, ptr %339, align 4
  %341 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %4, i64 noundef %337, ptr noundef nonnull @.str.53, ptr noundef %340) #22
  %342 = getelementptr inbounds [5 x i64], ptr @nl_event_types, i32 0, i32 %338
  %343 = load i64, ptr %342, align 8
  %344 = getelementptr inbounds [5 x ptr], ptr %5, i32 0, i32 %338
  %345 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %4, i64 noundef %341, i64 noundef %343, i64 noundef %319, i64 noundef %320, ptr noundef nonnull %344) #22
  %346 = icmp eq i64 %345, 0
  %347 = add nuw nsw i64 %322, 1
  br i1 %346, label %321, label %440

348:                                              ; preds = %437, %324
  %349 = phi i64 [ %438, %437 ], [ 0, %324 ]
  %350 = icmp eq i64 %349, %335
  br i1 %350, label %351, label %352

351:                                              ; preds = %348
  call void @llvm.lifetime.end.p0(i64 20, ptr nonnull %5) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #24
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #24
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #24
  br label %445

352:                                              ; preds = %348
  %353 = call fastcc i64 @nl_element(ptr noundef %325, i64 noundef %349) #22
  %354 = call fastcc i64 @nl_element(ptr noundef %326, i64 noundef %349) #22
  %355 = call fastcc i64 @nl_element(ptr noundef %327, i64 noundef %349) #22
  %356 = call fastcc i64 @nl_element(ptr noundef %328, i64 noundef %349) #22
  %357 = call fastcc i64 @nl_element(ptr noundef %329, i64 noundef %349) #22
  %358 = icmp slt i64 %354, 0
  br i1 %358, label %378, label %359

359:                                              ; preds = %352
  %360 = load i64, ptr %330, align 8
  %361 = icmp sge i64 %354, %360
  %362 = icmp slt i64 %357, 0
  %363 = select i1 %361, i1 true, i1 %362
  br i1 %363, label %378, label %364

364:                                              ; preds = %359
  %365 = load ptr, ptr %331, align 8
  %366 = trunc i64 %354 to i32
  %367 = getelementptr inbounds %struct.nl_population, ptr %365, i32 %366, i32 1
  %368 = load i64, ptr %367, align 8
  %369 = icmp sge i64 %357, %368
  %370 = icmp slt i64 %356, -4611686018427387904
  %371 = select i1 %369, i1 true, i1 %370
  br i1 %371, label %378, label %372

372:                                              ; preds = %364
  %373 = load i64, ptr %200, align 8
  %374 = icmp sgt i64 %356, %373
  br i1 %374, label %378, label %375

375:                                              ; preds = %372
  %376 = icmp ne i64 %353, 0
  %377 = zext i1 %376 to i64
  br i1 %20, label %437, label %379

378:                                              ; preds = %372, %364, %359, %352
  call fastcc void @nl_state_bad(ptr noundef nonnull readonly %0, ptr noundef nonnull @.str.72, ptr noundef nonnull @.str.61) #22
  br label %440

379:                                              ; preds = %375, %435
  %380 = phi i64 [ %436, %435 ], [ 0, %375 ]
  %381 = load i64, ptr %332, align 8
  %382 = icmp slt i64 %380, %381
  br i1 %382, label %383, label %437

383:                                              ; preds = %379
  %384 = load ptr, ptr %333, align 8
  %385 = trunc i64 %380 to i32
  %386 = getelementptr inbounds %struct.nl_table, ptr %384, i32 %385
  %387 = getelementptr inbounds i8, ptr %386, i32 212
  br label %388

388:                                              ; preds = %433, %383
  %389 = phi i64 [ 0, %383 ], [ %434, %433 ]
  %390 = load i64, ptr %334, align 8
  %391 = icmp slt i64 %389, %390
  br i1 %391, label %392, label %435

392:                                              ; preds = %388
  %393 = load ptr, ptr %387, align 4
  %394 = trunc i64 %389 to i32
  %395 = getelementptr inbounds ptr, ptr %393, i32 %394
  %396 = load ptr, ptr %395, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #24
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #24
  %397 = call fastcc i64 @nl_is_first(ptr noundef %386, i64 noundef %389) #22
  %398 = icmp eq i64 %397, 0
  br i1 %398, label %433, label %399

399:                                              ; preds = %392
  %400 = load i64, ptr %396, align 8
  %401 = icmp eq i64 %400, %377
  br i1 %401, label %402, label %433

402:                                              ; preds = %399
  %403 = getelementptr inbounds i8, ptr %396, i32 8
  %404 = load i64, ptr %403, align 8
  %405 = icmp eq i64 %404, %354
  br i1 %405, label %406, label %433

406:                                              ; preds = %402
  %407 = getelementptr inbounds i8, ptr %396, i32 16
  %408 = load i64, ptr %407, align 8
  %409 = icmp eq i64 %408, %355
  br i1 %409, label %410, label %433

410:                                              ; preds = %406
  call fastcc void @nl_runs_of(ptr noundef nonnull %386, i64 noundef %377, i64 noundef %357, ptr noundef nonnull %6, ptr noundef nonnull %7) #22
  %411 = load i64, ptr %7, align 8
  %412 = load i64, ptr %6, align 8
  %413 = getelementptr inbounds i8, ptr %396, i32 24
  %414 = call i64 @llvm.smax.i64(i64 %412, i64 %411)
  br label %415

415:                                              ; preds = %431, %410
  %416 = phi i64 [ %432, %431 ], [ %412, %410 ]
  %417 = icmp eq i64 %416, %414
  br i1 %417, label %433, label %418

418:                                              ; preds = %415
  %419 = load i64, ptr %396, align 8
  %420 = call fastcc i64 @nl_delay_of(ptr noundef %386, i64 noundef %419, i64 noundef %416) #22
  %421 = add nsw i64 %420, %356
  %422 = load i64, ptr %200, align 8
  %423 = icmp slt i64 %421, %422
  br i1 %423, label %431, label %424

424:                                              ; preds = %418
  %425 = load i64, ptr %413, align 8
  %426 = add nsw i64 %425, %422
  %427 = icmp slt i64 %421, %426
  br i1 %427, label %428, label %431

428:                                              ; preds = %424
  %429 = call fastcc i64 @nl_queue_event(ptr noundef %310, ptr noundef nonnull %396, i64 noundef %421, i64 noundef %357, i64 noundef %416) #22
  %430 = icmp eq i64 %429, 0
  br i1 %430, label %431, label %441

431:                                              ; preds = %428, %424, %418
  %432 = add i64 %416, 1
  br label %415

433:                                              ; preds = %415, %406, %402, %399, %392
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #24
  %434 = add nuw nsw i64 %389, 1
  br label %388

435:                                              ; preds = %388
  %436 = add nuw nsw i64 %380, 1
  br label %379

437:                                              ; preds = %379, %375
  %438 = add nuw i64 %349, 1
  br label %348

439:                                              ; preds = %247, %282
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #24
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #24
  br label %576

440:                                              ; preds = %336, %378
  call void @llvm.lifetime.end.p0(i64 20, ptr nonnull %5) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #24
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #24
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #24
  br label %576

441:                                              ; preds = %428
  %442 = getelementptr inbounds i8, ptr %310, i32 232
  %443 = load i64, ptr %442, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #24
  call void @llvm.lifetime.end.p0(i64 20, ptr nonnull %5) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #24
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #24
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #24
  %444 = icmp eq i64 %443, 0
  br i1 %444, label %445, label %576

445:                                              ; preds = %351, %224, %441
  %446 = add nuw nsw i64 %221, 1
  br label %220

447:                                              ; preds = %220
  %448 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %3) #24
  %449 = getelementptr inbounds i8, ptr %448, i32 120
  %450 = getelementptr inbounds i8, ptr %448, i32 156
  %451 = getelementptr inbounds i8, ptr %448, i32 136
  br i1 %20, label %575, label %452

452:                                              ; preds = %447, %486
  %453 = phi i64 [ %487, %486 ], [ 0, %447 ]
  %454 = load i64, ptr %449, align 8
  %455 = icmp slt i64 %453, %454
  br i1 %455, label %460, label %456

456:                                              ; preds = %452
  %457 = getelementptr inbounds i8, ptr %448, i32 88
  %458 = getelementptr inbounds i8, ptr %448, i32 144
  %459 = getelementptr inbounds i8, ptr %448, i32 24
  br label %522

460:                                              ; preds = %452
  %461 = load ptr, ptr %450, align 4
  %462 = trunc i64 %453 to i32
  %463 = getelementptr inbounds %struct.nl_history, ptr %461, i32 %462
  %464 = load ptr, ptr %451, align 8
  %465 = load i64, ptr %463, align 8
  %466 = trunc i64 %465 to i32
  %467 = getelementptr inbounds %struct.nl_population, ptr %464, i32 %466
  %468 = load i64, ptr %200, align 8
  %469 = getelementptr inbounds i8, ptr %463, i32 16
  %470 = load i64, ptr %469, align 8
  %471 = add nsw i64 %470, %468
  %472 = add nsw i64 %470, 1
  %473 = srem i64 %471, %472
  %474 = getelementptr inbounds i8, ptr %463, i32 24
  store i64 %473, ptr %474, align 8
  %475 = getelementptr inbounds i8, ptr %467, i32 88
  %476 = getelementptr inbounds i8, ptr %463, i32 8
  %477 = getelementptr inbounds i8, ptr %467, i32 8
  %478 = getelementptr inbounds i8, ptr %463, i32 32
  br label %479

479:                                              ; preds = %519, %460
  %480 = phi i64 [ %470, %460 ], [ %521, %519 ]
  %481 = phi i64 [ 1, %460 ], [ %520, %519 ]
  %482 = icmp sgt i64 %481, %480
  br i1 %482, label %486, label %483

483:                                              ; preds = %479
  %484 = load i64, ptr %200, align 8
  %485 = icmp sgt i64 %484, 0
  br i1 %485, label %488, label %486

486:                                              ; preds = %483, %479
  %487 = add nuw nsw i64 %453, 1
  br label %452

488:                                              ; preds = %483
  %489 = load ptr, ptr %467, align 8
  %490 = load ptr, ptr %475, align 8
  %491 = load i64, ptr %476, align 8
  %492 = trunc i64 %491 to i32
  %493 = getelementptr inbounds %struct.nl_slot, ptr %490, i32 %492
  %494 = load ptr, ptr %493, align 8
  %495 = call i64 @llvm.smin.i64(i64 %481, i64 %484)
  %496 = call fastcc i64 @nl_name_former(ptr noundef nonnull %3, ptr noundef %489, ptr noundef %494, i64 noundef %495) #22
  %497 = call fastcc ptr @nl_part_named(ptr noundef nonnull readonly %0, ptr noundef nonnull %3, i64 noundef %496) #22
  %498 = icmp eq ptr %497, null
  br i1 %498, label %519, label %499

499:                                              ; preds = %488
  %500 = getelementptr inbounds i8, ptr %497, i32 24
  %501 = load i64, ptr %500, align 8
  %502 = load i64, ptr %477, align 8
  %503 = icmp eq i64 %501, %502
  br i1 %503, label %504, label %519

504:                                              ; preds = %499
  %505 = getelementptr inbounds i8, ptr %497, i32 16
  %506 = load i64, ptr %505, align 8
  %507 = and i64 %506, -3
  %508 = icmp eq i64 %507, 0
  %509 = select i1 %508, i64 2, i64 3
  %510 = shl i64 %501, %509
  %511 = load i64, ptr %478, align 8
  %512 = icmp sgt i64 %510, %511
  br i1 %512, label %519, label %513

513:                                              ; preds = %504
  %514 = add nsw i64 %481, -1
  %515 = call fastcc ptr @nl_history_at(ptr noundef nonnull %463, i64 noundef %514) #22
  %516 = getelementptr inbounds i8, ptr %497, i32 4
  %517 = load ptr, ptr %516, align 4
  %518 = trunc i64 %510 to i32
  call void @llvm.memcpy.p0.p0.i32(ptr align 1 %515, ptr align 1 %517, i32 %518, i1 false)
  br label %519

519:                                              ; preds = %513, %504, %499, %488
  %520 = add nuw nsw i64 %481, 1
  %521 = load i64, ptr %469, align 8
  br label %479

522:                                              ; preds = %456, %540
  %523 = phi i64 [ %541, %540 ], [ 0, %456 ]
  %524 = phi double [ %538, %540 ], [ undef, %456 ]
  %525 = load i64, ptr %457, align 8
  %526 = icmp slt i64 %523, %525
  br i1 %526, label %527, label %575

527:                                              ; preds = %522
  %528 = load ptr, ptr %458, align 8
  %529 = trunc i64 %523 to i32
  %530 = getelementptr inbounds %struct.nl_probe, ptr %528, i32 %529
  %531 = getelementptr inbounds i8, ptr %530, i32 64
  store i64 -1, ptr %531, align 8
  %532 = getelementptr inbounds i8, ptr %530, i32 56
  %533 = load i64, ptr %532, align 8
  %534 = load i64, ptr %200, align 8
  %535 = call i64 @llvm.smin.i64(i64 %533, i64 %534)
  br label %536

536:                                              ; preds = %572, %527
  %537 = phi i64 [ %535, %527 ], [ %574, %572 ]
  %538 = phi double [ %524, %527 ], [ %573, %572 ]
  %539 = icmp sgt i64 %537, 0
  br i1 %539, label %542, label %540

540:                                              ; preds = %536
  %541 = add nuw nsw i64 %523, 1
  br label %522

542:                                              ; preds = %536
  %543 = load ptr, ptr %530, align 8
  %544 = call fastcc i64 @nl_name_former(ptr noundef nonnull %3, ptr noundef nonnull @.str.59, ptr noundef %543, i64 noundef %537) #22
  %545 = call fastcc ptr @nl_part_named(ptr noundef nonnull readonly %0, ptr noundef nonnull %3, i64 noundef %544) #22
  %546 = icmp eq ptr %545, null
  br i1 %546, label %572, label %547

547:                                              ; preds = %542
  %548 = getelementptr inbounds i8, ptr %545, i32 24
  %549 = load i64, ptr %548, align 8
  %550 = icmp eq i64 %549, 1
  br i1 %550, label %551, label %572

551:                                              ; preds = %547
  %552 = getelementptr inbounds i8, ptr %545, i32 16
  %553 = load i64, ptr %552, align 8
  %554 = load i64, ptr %459, align 8
  %555 = icmp ne i64 %554, 32
  %556 = zext i1 %555 to i64
  %557 = icmp eq i64 %553, %556
  br i1 %557, label %558, label %572

558:                                              ; preds = %551
  %559 = getelementptr inbounds i8, ptr %545, i32 4
  %560 = load ptr, ptr %559, align 4
  %561 = load float, ptr %560, align 1
  %562 = icmp eq i64 %554, 64
  br i1 %562, label %563, label %565

563:                                              ; preds = %558
  %564 = load double, ptr %560, align 1
  br label %565

565:                                              ; preds = %563, %558
  %566 = phi double [ %564, %563 ], [ %538, %558 ]
  %567 = load i64, ptr %200, align 8
  %568 = sub nsw i64 %567, %537
  %569 = icmp eq i64 %554, 32
  %570 = fpext float %561 to double
  %571 = select i1 %569, double %570, double %566
  call fastcc void @nl_keep_probe(ptr noundef nonnull %530, i64 noundef %568, double noundef %571) #22
  br label %572

572:                                              ; preds = %565, %551, %547, %542
  %573 = phi double [ %566, %565 ], [ %538, %551 ], [ %538, %547 ], [ %538, %542 ]
  %574 = add nsw i64 %537, -1
  br label %536

575:                                              ; preds = %522, %447
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %3) #24
  br label %576

576:                                              ; preds = %201, %441, %439, %440, %188, %575
  %577 = phi i64 [ 0, %575 ], [ 4, %188 ], [ 4, %440 ], [ 4, %439 ], [ 4, %441 ], [ 4, %201 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %15) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %14) #24
  ret i64 %577
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_state_bad(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) #9 {
  %4 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #24
  %5 = load ptr, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %5, i32 240
  store ptr %6, ptr %4, align 8
  %7 = getelementptr inbounds i8, ptr %4, i32 8
  store i64 512, ptr %7, align 8
  store i8 0, ptr %6, align 1
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef nonnull @.str.67) #22
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef %1) #22
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef %2) #22
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #24
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 5) i64 @nl_get(ptr nocapture noundef %0, i64 noundef %1, ptr nocapture noundef writeonly %2) #9 {
  %4 = getelementptr inbounds i8, ptr %0, i32 8
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i32 16
  %7 = load i64, ptr %6, align 8
  %8 = sub nsw i64 %5, %7
  %9 = icmp slt i64 %8, %1
  br i1 %9, label %10, label %11

10:                                               ; preds = %3
  tail call fastcc void @nl_state_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.69, ptr noundef nonnull @.str.61) #22
  br label %19

11:                                               ; preds = %3
  %12 = getelementptr inbounds i8, ptr %0, i32 4
  %13 = load ptr, ptr %12, align 4
  %14 = trunc i64 %7 to i32
  %15 = getelementptr inbounds i8, ptr %13, i32 %14
  %16 = tail call fastcc i64 @nl_little(ptr noundef %15, i64 noundef %1) #22
  store i64 %16, ptr %2, align 8
  %17 = load i64, ptr %6, align 8
  %18 = add nsw i64 %17, %1
  store i64 %18, ptr %6, align 8
  br label %19

19:                                               ; preds = %11, %10
  %20 = phi i64 [ 4, %10 ], [ 0, %11 ]
  ret i64 %20
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 5) i64 @nl_expect(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, ptr nocapture noundef writeonly %6) #9 {
  %8 = tail call fastcc ptr @nl_part_named(ptr noundef %0, ptr noundef %1, i64 noundef %2) #22
  store ptr %8, ptr %6, align 4
  %9 = icmp eq ptr %8, null
  br i1 %9, label %10, label %12

10:                                               ; preds = %7
  %11 = icmp eq i64 %5, 0
  br i1 %11, label %21, label %23

12:                                               ; preds = %7
  %13 = getelementptr inbounds i8, ptr %8, i32 32
  store i64 1, ptr %13, align 8
  %14 = getelementptr inbounds i8, ptr %8, i32 16
  %15 = load i64, ptr %14, align 8
  %16 = icmp eq i64 %15, %3
  br i1 %16, label %17, label %21

17:                                               ; preds = %12
  %18 = getelementptr inbounds i8, ptr %8, i32 24
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, %4
  br i1 %20, label %23, label %21

21:                                               ; preds = %12, %17, %10
  %22 = phi ptr [ @.str.70, %10 ], [ @.str.71, %17 ], [ @.str.71, %12 ]
  tail call fastcc void @nl_state_bad(ptr noundef %0, ptr noundef nonnull %22, ptr noundef %1) #22
  br label %23

23:                                               ; preds = %21, %17, %10
  %24 = phi i64 [ 0, %10 ], [ 0, %17 ], [ 4, %21 ]
  ret i64 %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_element(ptr nocapture noundef readonly %0, i64 noundef %1) #7 {
  %3 = getelementptr inbounds i8, ptr %0, i32 16
  %4 = load i64, ptr %3, align 8
  %5 = and i64 %4, -3
  %6 = icmp eq i64 %5, 0
  %7 = select i1 %6, i64 4, i64 8
  %8 = getelementptr inbounds i8, ptr %0, i32 4
  %9 = load ptr, ptr %8, align 4
  %10 = select i1 %6, i64 2, i64 3
  %11 = shl i64 %1, %10
  %12 = trunc i64 %11 to i32
  %13 = getelementptr inbounds i8, ptr %9, i32 %12
  %14 = tail call fastcc i64 @nl_little(ptr noundef %13, i64 noundef %7) #22
  %15 = shl i64 %14, 32
  %16 = ashr exact i64 %15, 32
  %17 = select i1 %6, i64 %16, i64 %14
  ret i64 %17
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc ptr @nl_part_named(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) #7 {
  %4 = getelementptr inbounds i8, ptr %0, i32 24
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i32 32
  %7 = tail call i64 @llvm.smax.i64(i64 %5, i64 0)
  br label %8

8:                                                ; preds = %23, %3
  %9 = phi i64 [ 0, %3 ], [ %24, %23 ]
  %10 = icmp eq i64 %9, %7
  br i1 %10, label %34, label %11

11:                                               ; preds = %8
  %12 = load ptr, ptr %6, align 8
  %13 = trunc i64 %9 to i32
  %14 = getelementptr inbounds %struct.nl_part, ptr %12, i32 %13
  %15 = getelementptr inbounds i8, ptr %14, i32 8
  %16 = load i64, ptr %15, align 8
  %17 = icmp eq i64 %16, %2
  br label %18

18:                                               ; preds = %25, %11
  %19 = phi i1 [ %17, %11 ], [ %32, %25 ]
  %20 = phi i64 [ 0, %11 ], [ %33, %25 ]
  %21 = icmp slt i64 %20, %2
  %22 = select i1 %19, i1 %21, i1 false
  br i1 %22, label %25, label %23

23:                                               ; preds = %18
  %24 = add nuw i64 %9, 1
  br i1 %19, label %34, label %8

25:                                               ; preds = %18
  %26 = load ptr, ptr %14, align 8
  %27 = trunc i64 %20 to i32
  %28 = getelementptr inbounds i8, ptr %26, i32 %27
  %29 = load i8, ptr %28, align 1
  %30 = getelementptr inbounds i8, ptr %1, i32 %27
  %31 = load i8, ptr %30, align 1
  %32 = icmp eq i8 %29, %31
  %33 = add nuw nsw i64 %20, 1
  br label %18

34:                                               ; preds = %8, %23
  %35 = phi ptr [ %14, %23 ], [ null, %8 ]
  ret ptr %35
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #21

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #21

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #21

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #21

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #21

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #21

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #21

attributes #0 = { nounwind }
attributes #1 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none) }
attributes #7 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) }
attributes #8 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none) }
attributes #9 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) }
attributes #10 = { nofree nounwind }
attributes #11 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #12 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #13 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #14 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #15 = { nofree norecurse nosync nounwind memory(argmem: read) }
attributes #16 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #17 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #18 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) }
attributes #19 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) }
attributes #20 = { nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) }
attributes #21 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #22 = { nounwind }
attributes #23 = { allocsize(0,1) }
attributes #24 = { nounwind }
attributes #25 = { allocsize(0) }
attributes #26 = { nounwind }
attributes #27 = { allocsize(1) }


