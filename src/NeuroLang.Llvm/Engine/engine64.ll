; Written by generate.sh from engine.c; change the C sources instead.

%struct.nl_connection = type { ptr, i64, i64, i64, i64, i64, ptr, ptr, ptr, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, i64, ptr, ptr, i64, ptr, i64, ptr, i64, ptr, i64, ptr, i64, ptr }
%struct.nl_queue = type { i64, i64, i64, i64, ptr, ptr, ptr, i64, i64, i32 }
%struct.nl_sha = type { [8 x i32], [64 x i8], i64, i64 }
%struct.nl_image = type { ptr, ptr, i64, i64, i64, ptr, i64, i64 }
%struct.nl_text = type { ptr, i64 }
%struct.nl_population = type { ptr, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, i64, ptr, ptr, ptr, ptr, ptr, ptr, i64 }
%struct.nl_slot = type { ptr, i64, i64 }
%struct.nl_target = type { ptr, i64, i64, i64, i64, i64, i64, ptr, ptr, double, double, double, double }
%struct.nl_launch = type { i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr }
%struct.nl_kept = type { i64, i64, i64 }
%struct.nl_probe = type { ptr, i64, i64, i64, i64, ptr, ptr, double, i64, i64, ptr }
%struct.nl_range = type { i64, i64, i64, i64, ptr }
%struct.nl_handler = type { i64, i64, i64 }
%struct.nl_driver = type { i64, i64, ptr }
%struct.nl_timed = type { i64, i64, i64, i64, ptr }
%struct.nl_table = type { ptr, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, i64, ptr, ptr, ptr, i64, i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64 }
%struct.nl_block = type { i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr }
%struct.nl_history = type { i64, i64, i64, i64, i64, ptr }
%struct.nl_total = type { i64, i64, ptr, ptr }
%struct.nl_event = type { i32, i32, i32 }
%struct.nl_reduction = type { i64, i64, i64, i64 }
%struct.nl_writer = type { ptr, i64, i64 }
%struct.nl_reader = type { ptr, ptr, i64, i64, i64, ptr, i64 }
%struct.nl_part = type { ptr, ptr, i64, i64, i64, i64 }
%struct.nl_view = type { ptr, i64, i64 }
%struct.nl_under_way = type { i64, i64, i64, i64, i64 }
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
@.str.52 = private constant [2 x i8] c">\00", align 1
@nl_event_columns = internal constant [5 x ptr] [ptr @.str.53, ptr @.str.54, ptr @.str.55, ptr @.str.56, ptr @.str.57], align 16
@nl_event_types = internal constant [5 x i64] [i64 2, i64 2, i64 2, i64 3, i64 2], align 16
@.str.53 = private constant [5 x i8] c"side\00", align 1
@.str.54 = private constant [11 x i8] c"population\00", align 1
@.str.55 = private constant [6 x i8] c"event\00", align 1
@.str.56 = private constant [6 x i8] c"stamp\00", align 1
@.str.57 = private constant [5 x i8] c"cell\00", align 1
@.str.58 = private constant [10 x i8] c"aggregate\00", align 1
@.str.59 = private constant [3 x i8] c"@-\00", align 1
@nl_open_state.magic = internal constant [8 x i8] c"NLSTATE\1A", align 1
@.str.60 = private constant [1 x i8] zeroinitializer, align 1
@.str.61 = private constant [40 x i8] c"is none: it does not begin like a state\00", align 1
@.str.62 = private constant [64 x i8] c"was saved by another program, or by an earlier text of this one\00", align 1
@.str.63 = private constant [22 x i8] c"has another precision\00", align 1
@.str.64 = private constant [51 x i8] c"was saved with another seed than that of the image\00", align 1
@.str.65 = private constant [38 x i8] c"was altered: a number is out of range\00", align 1
@.str.66 = private constant [11 x i8] c"the state \00", align 1
@.str.67 = private constant [32 x i8] c"needs more memory than there is\00", align 1
@.str.68 = private constant [42 x i8] c"was altered: a section lies outside of it\00", align 1
@.str.69 = private constant [10 x i8] c"holds no \00", align 1
@.str.70 = private constant [29 x i8] c"has another size or type of \00", align 1
@.str.71 = private constant [46 x i8] c"was altered: an event is none of this network\00", align 1
@.str.72 = private constant [34 x i8] c"holds what nothing changes here: \00", align 1

; Function Attrs: nounwind
define void @nl_destroy(ptr noundef %0) #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %6, label %3

3:                                                ; preds = %1
  tail call fastcc void @nl_release(ptr noundef nonnull %0) #22
  %4 = getelementptr inbounds i8, ptr %0, i64 32
  %5 = load ptr, ptr %4, align 8
  tail call void @free(ptr noundef %5) #22
  tail call void @free(ptr noundef nonnull %0) #22
  br label %6

6:                                                ; preds = %1, %3
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @nl_release(ptr nocapture noundef %0) #0 {
  %2 = getelementptr inbounds i8, ptr %0, i64 184
  %3 = getelementptr inbounds i8, ptr %0, i64 128
  br label %4

4:                                                ; preds = %24, %1
  %5 = phi i64 [ 0, %1 ], [ %25, %24 ]
  %6 = load i64, ptr %3, align 8
  %7 = icmp slt i64 %5, %6
  br i1 %7, label %8, label %11

8:                                                ; preds = %4
  %9 = load ptr, ptr %2, align 8
  %10 = icmp eq ptr %9, null
  br i1 %10, label %11, label %13

11:                                               ; preds = %4, %8
  %12 = getelementptr inbounds i8, ptr %0, i64 24
  br label %31

13:                                               ; preds = %8, %26
  %14 = phi ptr [ %30, %26 ], [ %9, %8 ]
  %15 = phi i64 [ %29, %26 ], [ 0, %8 ]
  %16 = getelementptr inbounds %struct.nl_connection, ptr %14, i64 %5
  %17 = getelementptr inbounds i8, ptr %16, i64 296
  %18 = load i64, ptr %17, align 8
  %19 = icmp slt i64 %15, %18
  br i1 %19, label %20, label %24

20:                                               ; preds = %13
  %21 = getelementptr inbounds i8, ptr %16, i64 304
  %22 = load ptr, ptr %21, align 8
  %23 = icmp eq ptr %22, null
  br i1 %23, label %24, label %26

24:                                               ; preds = %13, %20
  %25 = add nuw nsw i64 %5, 1
  br label %4

26:                                               ; preds = %20
  %27 = getelementptr inbounds %struct.nl_queue, ptr %22, i64 %15, i32 6
  %28 = load ptr, ptr %27, align 8
  tail call void @free(ptr noundef %28) #22
  %29 = add nuw nsw i64 %15, 1
  %30 = load ptr, ptr %2, align 8
  br label %13

31:                                               ; preds = %34, %11
  %32 = load ptr, ptr %12, align 8
  %33 = icmp eq ptr %32, null
  br i1 %33, label %38, label %34

34:                                               ; preds = %31
  %35 = load ptr, ptr %32, align 8
  store ptr %35, ptr %12, align 8
  %36 = getelementptr inbounds i8, ptr %32, i64 8
  %37 = load ptr, ptr %36, align 8
  tail call void @free(ptr noundef %37) #22
  tail call void @free(ptr noundef nonnull %32) #22
  br label %31

38:                                               ; preds = %31
  ret void
}

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) #1

; Function Attrs: nounwind
define noundef ptr @nl_create(ptr nocapture noundef readonly %0, ptr noundef %1, i64 noundef %2, ptr noundef %3, i64 noundef %4) #0 {
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
  %19 = alloca ptr, align 8
  %20 = alloca %struct.nl_text, align 8
  %21 = tail call dereferenceable_or_null(824) ptr @calloc(i64 noundef 1, i64 noundef 824) #23
  %22 = icmp eq ptr %21, null
  br i1 %22, label %23, label %28

23:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %20) #24
  %24 = tail call fastcc { ptr, i64 } @nl_say(ptr noundef %4, i64 noundef %5) #22
  %25 = extractvalue { ptr, i64 } %24, 0
  store ptr %25, ptr %20, align 8
  %26 = getelementptr inbounds i8, ptr %20, i64 8
  %27 = extractvalue { ptr, i64 } %24, 1
  store i64 %27, ptr %26, align 8
  call fastcc void @nl_add(ptr noundef nonnull %20, ptr noundef nonnull @.str.2) #22
  tail call void @free(ptr noundef %3) #22
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %20) #24
  br label %2449

28:                                               ; preds = %6
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %21, ptr noundef nonnull align 8 dereferenceable(24) %0, i64 24, i1 false)
  %29 = getelementptr inbounds i8, ptr %21, i64 32
  store ptr %3, ptr %29, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %19) #24
  %30 = load ptr, ptr %21, align 8
  %31 = getelementptr inbounds i8, ptr %30, i64 8
  store ptr %31, ptr %19, align 8
  %32 = load i64, ptr %30, align 8
  %33 = getelementptr inbounds i8, ptr %21, i64 40
  store i64 %32, ptr %33, align 8
  %34 = getelementptr inbounds i8, ptr %30, i64 16
  %35 = load i64, ptr %31, align 8
  %36 = getelementptr inbounds i8, ptr %21, i64 48
  store i64 %35, ptr %36, align 8
  %37 = getelementptr inbounds i8, ptr %30, i64 24
  %38 = load i64, ptr %34, align 8
  %39 = getelementptr inbounds i8, ptr %21, i64 56
  store i64 %38, ptr %39, align 8
  %40 = getelementptr inbounds i8, ptr %30, i64 56
  %41 = getelementptr inbounds i8, ptr %21, i64 80
  store ptr %37, ptr %41, align 8
  %42 = getelementptr inbounds i8, ptr %30, i64 88
  %43 = getelementptr inbounds i8, ptr %21, i64 88
  store ptr %40, ptr %43, align 8
  %44 = getelementptr inbounds i8, ptr %30, i64 96
  %45 = load i64, ptr %42, align 8
  %46 = getelementptr inbounds i8, ptr %21, i64 72
  store i64 %45, ptr %46, align 8
  %47 = getelementptr inbounds i8, ptr %30, i64 104
  %48 = load i64, ptr %44, align 8
  %49 = getelementptr inbounds i8, ptr %21, i64 96
  store i64 %48, ptr %49, align 8
  %50 = getelementptr inbounds i8, ptr %30, i64 112
  %51 = load i64, ptr %47, align 8
  %52 = getelementptr inbounds i8, ptr %30, i64 120
  %53 = load i64, ptr %50, align 8
  %54 = getelementptr inbounds i8, ptr %21, i64 112
  store i64 %53, ptr %54, align 8
  %55 = getelementptr inbounds i8, ptr %30, i64 128
  %56 = load i64, ptr %52, align 8
  %57 = getelementptr inbounds i8, ptr %21, i64 120
  store i64 %56, ptr %57, align 8
  %58 = getelementptr inbounds i8, ptr %30, i64 136
  store ptr %58, ptr %19, align 8
  %59 = load i64, ptr %55, align 8
  %60 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %48, i64 noundef 184) #22
  %61 = getelementptr inbounds i8, ptr %21, i64 160
  store ptr %60, ptr %61, align 8
  %62 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %51, i64 noundef 104) #22
  %63 = getelementptr inbounds i8, ptr %21, i64 168
  store ptr %62, ptr %63, align 8
  %64 = load i64, ptr %54, align 8
  %65 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %64, i64 noundef 88) #22
  %66 = getelementptr inbounds i8, ptr %21, i64 176
  store ptr %65, ptr %66, align 8
  %67 = load i64, ptr %57, align 8
  %68 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %67, i64 noundef 1) #22
  %69 = getelementptr inbounds i8, ptr %21, i64 216
  store ptr %68, ptr %69, align 8
  %70 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %59, i64 noundef 328) #22
  %71 = getelementptr inbounds i8, ptr %21, i64 184
  store ptr %70, ptr %71, align 8
  %72 = load ptr, ptr %61, align 8
  %73 = icmp eq ptr %72, null
  br i1 %73, label %600, label %74

74:                                               ; preds = %28
  %75 = load ptr, ptr %63, align 8
  %76 = icmp eq ptr %75, null
  br i1 %76, label %600, label %77

77:                                               ; preds = %74
  %78 = load ptr, ptr %66, align 8
  %79 = icmp eq ptr %78, null
  br i1 %79, label %600, label %80

80:                                               ; preds = %77
  %81 = load ptr, ptr %69, align 8
  %82 = icmp eq ptr %81, null
  %83 = icmp eq ptr %70, null
  %84 = or i1 %83, %82
  br i1 %84, label %600, label %85

85:                                               ; preds = %80
  %86 = getelementptr inbounds i8, ptr %21, i64 128
  store i64 %59, ptr %86, align 8
  %87 = getelementptr inbounds i8, ptr %21, i64 16
  %88 = getelementptr inbounds i8, ptr %21, i64 104
  %89 = getelementptr inbounds i8, ptr %21, i64 272
  %90 = getelementptr inbounds i8, ptr %21, i64 304
  br label %91

91:                                               ; preds = %305, %85
  %92 = phi i64 [ 0, %85 ], [ %306, %305 ]
  %93 = load i64, ptr %49, align 8
  %94 = icmp slt i64 %92, %93
  br i1 %94, label %95, label %307

95:                                               ; preds = %91
  %96 = load ptr, ptr %61, align 8
  %97 = getelementptr inbounds %struct.nl_population, ptr %96, i64 %92
  %98 = load ptr, ptr %87, align 8
  %99 = load ptr, ptr %19, align 8
  %100 = getelementptr inbounds i8, ptr %99, i64 8
  store ptr %100, ptr %19, align 8
  %101 = load i64, ptr %99, align 8
  %102 = getelementptr inbounds ptr, ptr %98, i64 %101
  %103 = load ptr, ptr %102, align 8
  store ptr %103, ptr %97, align 8
  %104 = load ptr, ptr %19, align 8
  %105 = getelementptr inbounds i8, ptr %104, i64 8
  store ptr %105, ptr %19, align 8
  %106 = load i64, ptr %104, align 8
  %107 = getelementptr inbounds i8, ptr %97, i64 8
  store i64 %106, ptr %107, align 8
  %108 = add nsw i64 %106, 63
  %109 = sdiv i64 %108, 64
  %110 = shl nsw i64 %109, 6
  %111 = getelementptr inbounds i8, ptr %97, i64 16
  store i64 %110, ptr %111, align 8
  %112 = load ptr, ptr %19, align 8
  %113 = getelementptr inbounds i8, ptr %112, i64 8
  store ptr %113, ptr %19, align 8
  %114 = load i64, ptr %112, align 8
  %115 = getelementptr inbounds i8, ptr %97, i64 24
  store i64 %114, ptr %115, align 8
  %116 = load ptr, ptr %19, align 8
  %117 = getelementptr inbounds i8, ptr %116, i64 8
  store ptr %117, ptr %19, align 8
  %118 = load i64, ptr %116, align 8
  %119 = getelementptr inbounds i8, ptr %97, i64 32
  store i64 %118, ptr %119, align 8
  %120 = load ptr, ptr %19, align 8
  %121 = getelementptr inbounds i8, ptr %120, i64 8
  store ptr %121, ptr %19, align 8
  %122 = load i64, ptr %120, align 8
  %123 = getelementptr inbounds i8, ptr %97, i64 40
  store i64 %122, ptr %123, align 8
  %124 = load ptr, ptr %19, align 8
  %125 = getelementptr inbounds i8, ptr %124, i64 8
  store ptr %125, ptr %19, align 8
  %126 = load i64, ptr %124, align 8
  %127 = getelementptr inbounds i8, ptr %97, i64 48
  store i64 %126, ptr %127, align 8
  %128 = load ptr, ptr %19, align 8
  %129 = getelementptr inbounds i8, ptr %128, i64 8
  store ptr %129, ptr %19, align 8
  %130 = load i64, ptr %128, align 8
  %131 = getelementptr inbounds i8, ptr %97, i64 56
  store i64 %130, ptr %131, align 8
  %132 = load ptr, ptr %19, align 8
  %133 = getelementptr inbounds i8, ptr %132, i64 8
  store ptr %133, ptr %19, align 8
  %134 = load i64, ptr %132, align 8
  %135 = getelementptr inbounds i8, ptr %97, i64 64
  store i64 %134, ptr %135, align 8
  %136 = load ptr, ptr %19, align 8
  %137 = getelementptr inbounds i8, ptr %136, i64 8
  store ptr %137, ptr %19, align 8
  %138 = load i64, ptr %136, align 8
  %139 = getelementptr inbounds i8, ptr %97, i64 72
  store i64 %138, ptr %139, align 8
  %140 = load ptr, ptr %19, align 8
  %141 = getelementptr inbounds i8, ptr %140, i64 8
  store ptr %141, ptr %19, align 8
  %142 = load i64, ptr %140, align 8
  %143 = getelementptr inbounds i8, ptr %97, i64 80
  store i64 %142, ptr %143, align 8
  %144 = load i64, ptr %123, align 8
  %145 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %144, i64 noundef 24) #22
  %146 = getelementptr inbounds i8, ptr %97, i64 88
  store ptr %145, ptr %146, align 8
  %147 = load i64, ptr %139, align 8
  %148 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %147, i64 noundef 80) #22
  %149 = getelementptr inbounds i8, ptr %97, i64 96
  store ptr %148, ptr %149, align 8
  %150 = load i64, ptr %143, align 8
  %151 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %150, i64 noundef 24) #22
  %152 = getelementptr inbounds i8, ptr %97, i64 104
  store ptr %151, ptr %152, align 8
  %153 = load ptr, ptr %146, align 8
  %154 = icmp eq ptr %153, null
  br i1 %154, label %302, label %155

155:                                              ; preds = %95
  %156 = load ptr, ptr %149, align 8
  %157 = icmp eq ptr %156, null
  %158 = icmp eq ptr %151, null
  %159 = or i1 %158, %157
  br i1 %159, label %302, label %160

160:                                              ; preds = %155, %168
  %161 = phi i64 [ %187, %168 ], [ 0, %155 ]
  %162 = load i64, ptr %123, align 8
  %163 = icmp slt i64 %161, %162
  br i1 %163, label %168, label %164

164:                                              ; preds = %160
  %165 = load i64, ptr %88, align 8
  %166 = getelementptr inbounds i8, ptr %97, i64 120
  store i64 %165, ptr %166, align 8
  %167 = ptrtoint ptr %97 to i64
  br label %188

168:                                              ; preds = %160
  %169 = load ptr, ptr %87, align 8
  %170 = load ptr, ptr %19, align 8
  %171 = getelementptr inbounds i8, ptr %170, i64 8
  store ptr %171, ptr %19, align 8
  %172 = load i64, ptr %170, align 8
  %173 = getelementptr inbounds ptr, ptr %169, i64 %172
  %174 = load ptr, ptr %173, align 8
  %175 = load ptr, ptr %146, align 8
  %176 = getelementptr inbounds %struct.nl_slot, ptr %175, i64 %161
  store ptr %174, ptr %176, align 8
  %177 = load ptr, ptr %19, align 8
  %178 = getelementptr inbounds i8, ptr %177, i64 8
  store ptr %178, ptr %19, align 8
  %179 = load i64, ptr %177, align 8
  %180 = load ptr, ptr %146, align 8
  %181 = getelementptr inbounds %struct.nl_slot, ptr %180, i64 %161, i32 1
  store i64 %179, ptr %181, align 8
  %182 = load ptr, ptr %19, align 8
  %183 = getelementptr inbounds i8, ptr %182, i64 8
  store ptr %183, ptr %19, align 8
  %184 = load i64, ptr %182, align 8
  %185 = load ptr, ptr %146, align 8
  %186 = getelementptr inbounds %struct.nl_slot, ptr %185, i64 %161, i32 2
  store i64 %184, ptr %186, align 8
  %187 = add nuw nsw i64 %161, 1
  br label %160

188:                                              ; preds = %223, %164
  %189 = phi i64 [ 0, %164 ], [ %228, %223 ]
  %190 = load i64, ptr %127, align 8
  %191 = icmp slt i64 %189, %190
  br i1 %191, label %197, label %192

192:                                              ; preds = %188
  %193 = load i64, ptr %131, align 8
  %194 = load ptr, ptr %19, align 8
  %195 = getelementptr inbounds i64, ptr %194, i64 %193
  store ptr %195, ptr %19, align 8
  %196 = getelementptr inbounds i8, ptr %97, i64 112
  store ptr %194, ptr %196, align 8
  br label %229

197:                                              ; preds = %188
  %198 = load ptr, ptr %63, align 8
  %199 = load i64, ptr %88, align 8
  %200 = add nsw i64 %199, 1
  store i64 %200, ptr %88, align 8
  %201 = getelementptr inbounds %struct.nl_target, ptr %198, i64 %199
  %202 = load ptr, ptr %87, align 8
  %203 = load ptr, ptr %19, align 8
  %204 = getelementptr inbounds i8, ptr %203, i64 8
  store ptr %204, ptr %19, align 8
  %205 = load i64, ptr %203, align 8
  %206 = getelementptr inbounds ptr, ptr %202, i64 %205
  %207 = load ptr, ptr %206, align 8
  store ptr %207, ptr %201, align 8
  %208 = load ptr, ptr %19, align 8
  %209 = getelementptr inbounds i8, ptr %208, i64 8
  store ptr %209, ptr %19, align 8
  %210 = load i64, ptr %208, align 8
  %211 = getelementptr inbounds i8, ptr %201, i64 16
  store i64 %210, ptr %211, align 8
  %212 = load ptr, ptr %61, align 8
  %213 = ptrtoint ptr %212 to i64
  %214 = sub i64 %167, %213
  %215 = sdiv exact i64 %214, 184
  %216 = getelementptr inbounds i8, ptr %201, i64 8
  store i64 %215, ptr %216, align 8
  %217 = icmp eq i64 %210, 0
  br i1 %217, label %218, label %222

218:                                              ; preds = %197
  %219 = load i64, ptr %33, align 8
  %220 = freeze i64 %219
  %221 = icmp eq i64 %220, 64
  br i1 %221, label %222, label %223

222:                                              ; preds = %218, %197
  br label %223

223:                                              ; preds = %222, %218
  %224 = phi i64 [ 8, %222 ], [ 4, %218 ]
  %225 = getelementptr inbounds i8, ptr %201, i64 24
  store i64 %224, ptr %225, align 8
  %226 = load i64, ptr %89, align 8
  %227 = or i64 %226, %210
  store i64 %227, ptr %89, align 8
  %228 = add nuw nsw i64 %189, 1
  br label %188

229:                                              ; preds = %233, %192
  %230 = phi i64 [ 0, %192 ], [ %280, %233 ]
  %231 = load i64, ptr %139, align 8
  %232 = icmp slt i64 %230, %231
  br i1 %232, label %233, label %281

233:                                              ; preds = %229
  %234 = load ptr, ptr %149, align 8
  %235 = getelementptr inbounds %struct.nl_launch, ptr %234, i64 %230
  %236 = load ptr, ptr %19, align 8
  %237 = getelementptr inbounds i8, ptr %236, i64 8
  store ptr %237, ptr %19, align 8
  %238 = load i64, ptr %236, align 8
  store i64 %238, ptr %235, align 8
  %239 = load ptr, ptr %19, align 8
  %240 = getelementptr inbounds i8, ptr %239, i64 8
  store ptr %240, ptr %19, align 8
  %241 = load i64, ptr %239, align 8
  %242 = getelementptr inbounds i8, ptr %235, i64 8
  store i64 %241, ptr %242, align 8
  %243 = load ptr, ptr %19, align 8
  %244 = getelementptr inbounds i8, ptr %243, i64 8
  store ptr %244, ptr %19, align 8
  %245 = load i64, ptr %243, align 8
  %246 = getelementptr inbounds i8, ptr %235, i64 16
  store i64 %245, ptr %246, align 8
  %247 = load ptr, ptr %19, align 8
  %248 = getelementptr inbounds i8, ptr %247, i64 8
  store ptr %248, ptr %19, align 8
  %249 = load i64, ptr %247, align 8
  %250 = getelementptr inbounds i8, ptr %235, i64 24
  store i64 %249, ptr %250, align 8
  %251 = load ptr, ptr %19, align 8
  %252 = getelementptr inbounds i8, ptr %251, i64 8
  store ptr %252, ptr %19, align 8
  %253 = load i64, ptr %251, align 8
  %254 = getelementptr inbounds i8, ptr %235, i64 32
  store i64 %253, ptr %254, align 8
  %255 = load ptr, ptr %19, align 8
  %256 = getelementptr inbounds i8, ptr %255, i64 8
  store ptr %256, ptr %19, align 8
  %257 = load i64, ptr %255, align 8
  %258 = getelementptr inbounds i8, ptr %235, i64 40
  store i64 %257, ptr %258, align 8
  %259 = load ptr, ptr %19, align 8
  %260 = getelementptr inbounds i8, ptr %259, i64 8
  store ptr %260, ptr %19, align 8
  %261 = load i64, ptr %259, align 8
  %262 = getelementptr inbounds i8, ptr %235, i64 48
  store i64 %261, ptr %262, align 8
  %263 = load ptr, ptr %19, align 8
  %264 = getelementptr inbounds i8, ptr %263, i64 8
  store ptr %264, ptr %19, align 8
  %265 = load i64, ptr %263, align 8
  %266 = getelementptr inbounds i8, ptr %235, i64 56
  store i64 %265, ptr %266, align 8
  %267 = load ptr, ptr %19, align 8
  %268 = getelementptr inbounds i8, ptr %267, i64 8
  store ptr %268, ptr %19, align 8
  %269 = load i64, ptr %267, align 8
  %270 = getelementptr inbounds i8, ptr %235, i64 64
  store i64 %269, ptr %270, align 8
  %271 = load i64, ptr %254, align 8
  %272 = load i64, ptr %258, align 8
  %273 = load i64, ptr %262, align 8
  %274 = load ptr, ptr %19, align 8
  %275 = mul i64 %271, 24
  %276 = getelementptr i8, ptr %274, i64 %275
  %277 = getelementptr i64, ptr %276, i64 %272
  %278 = getelementptr i64, ptr %277, i64 %273
  store ptr %278, ptr %19, align 8
  %279 = getelementptr inbounds i8, ptr %235, i64 72
  store ptr %274, ptr %279, align 8
  %280 = add nuw nsw i64 %230, 1
  br label %229

281:                                              ; preds = %229, %285
  %282 = phi i64 [ %301, %285 ], [ 0, %229 ]
  %283 = load i64, ptr %143, align 8
  %284 = icmp slt i64 %282, %283
  br i1 %284, label %285, label %305

285:                                              ; preds = %281
  %286 = load ptr, ptr %19, align 8
  %287 = getelementptr inbounds i8, ptr %286, i64 8
  store ptr %287, ptr %19, align 8
  %288 = load i64, ptr %286, align 8
  %289 = load ptr, ptr %152, align 8
  %290 = getelementptr inbounds %struct.nl_kept, ptr %289, i64 %282
  store i64 %288, ptr %290, align 8
  %291 = load ptr, ptr %19, align 8
  %292 = getelementptr inbounds i8, ptr %291, i64 8
  store ptr %292, ptr %19, align 8
  %293 = load i64, ptr %291, align 8
  %294 = load ptr, ptr %152, align 8
  %295 = getelementptr inbounds %struct.nl_kept, ptr %294, i64 %282, i32 1
  store i64 %293, ptr %295, align 8
  %296 = load ptr, ptr %19, align 8
  %297 = getelementptr inbounds i8, ptr %296, i64 8
  store ptr %297, ptr %19, align 8
  %298 = load i64, ptr %296, align 8
  %299 = load ptr, ptr %152, align 8
  %300 = getelementptr inbounds %struct.nl_kept, ptr %299, i64 %282, i32 2
  store i64 %298, ptr %300, align 8
  %301 = add nuw nsw i64 %282, 1
  br label %281

302:                                              ; preds = %155, %95
  %303 = load i64, ptr %90, align 8
  %304 = icmp eq i64 %303, 0
  br i1 %304, label %305, label %599

305:                                              ; preds = %281, %302
  %306 = add nuw nsw i64 %92, 1
  br label %91

307:                                              ; preds = %91, %361
  %308 = phi i64 [ %362, %361 ], [ 0, %91 ]
  %309 = load i64, ptr %54, align 8
  %310 = icmp slt i64 %308, %309
  br i1 %310, label %313, label %311

311:                                              ; preds = %307
  %312 = getelementptr inbounds i8, ptr %21, i64 280
  br label %363

313:                                              ; preds = %307
  %314 = load ptr, ptr %66, align 8
  %315 = getelementptr inbounds %struct.nl_probe, ptr %314, i64 %308
  %316 = load ptr, ptr %87, align 8
  %317 = load ptr, ptr %19, align 8
  %318 = getelementptr inbounds i8, ptr %317, i64 8
  store ptr %318, ptr %19, align 8
  %319 = load i64, ptr %317, align 8
  %320 = getelementptr inbounds ptr, ptr %316, i64 %319
  %321 = load ptr, ptr %320, align 8
  store ptr %321, ptr %315, align 8
  %322 = load ptr, ptr %19, align 8
  %323 = getelementptr inbounds i8, ptr %322, i64 8
  store ptr %323, ptr %19, align 8
  %324 = load i64, ptr %322, align 8
  %325 = getelementptr inbounds i8, ptr %315, i64 8
  store i64 %324, ptr %325, align 8
  %326 = load ptr, ptr %19, align 8
  %327 = getelementptr inbounds i8, ptr %326, i64 8
  store ptr %327, ptr %19, align 8
  %328 = load i64, ptr %326, align 8
  %329 = getelementptr inbounds i8, ptr %315, i64 16
  store i64 %328, ptr %329, align 8
  %330 = load ptr, ptr %19, align 8
  %331 = getelementptr inbounds i8, ptr %330, i64 8
  store ptr %331, ptr %19, align 8
  %332 = load i64, ptr %330, align 8
  %333 = getelementptr inbounds i8, ptr %315, i64 24
  store i64 %332, ptr %333, align 8
  %334 = getelementptr inbounds i8, ptr %315, i64 72
  store i64 -1, ptr %334, align 8
  %335 = load i64, ptr %329, align 8
  %336 = getelementptr inbounds i8, ptr %315, i64 40
  %337 = call fastcc i64 @nl_read_ranges(ptr noundef nonnull %21, ptr noundef nonnull %19, i64 noundef %335, ptr noundef nonnull %336) #22
  %338 = icmp eq i64 %337, 0
  br i1 %338, label %339, label %358

339:                                              ; preds = %313
  %340 = load i64, ptr %329, align 8
  %341 = getelementptr inbounds i8, ptr %315, i64 32
  %342 = tail call i64 @llvm.smax.i64(i64 %340, i64 0)
  br label %343

343:                                              ; preds = %351, %339
  %344 = phi i64 [ %357, %351 ], [ 0, %339 ]
  %345 = icmp eq i64 %344, %342
  br i1 %345, label %346, label %351

346:                                              ; preds = %343
  %347 = load i64, ptr %333, align 8
  %348 = load ptr, ptr %19, align 8
  %349 = getelementptr inbounds i64, ptr %348, i64 %347
  store ptr %349, ptr %19, align 8
  %350 = getelementptr inbounds i8, ptr %315, i64 48
  store ptr %348, ptr %350, align 8
  br label %361

351:                                              ; preds = %343
  %352 = load ptr, ptr %336, align 8
  %353 = getelementptr inbounds %struct.nl_range, ptr %352, i64 %344, i32 3
  %354 = load i64, ptr %353, align 8
  %355 = load i64, ptr %341, align 8
  %356 = add nsw i64 %355, %354
  store i64 %356, ptr %341, align 8
  %357 = add nuw i64 %344, 1
  br label %343

358:                                              ; preds = %313
  %359 = load i64, ptr %90, align 8
  %360 = icmp eq i64 %359, 0
  br i1 %360, label %361, label %599

361:                                              ; preds = %358, %346
  %362 = add nuw nsw i64 %308, 1
  br label %307

363:                                              ; preds = %597, %311
  %364 = phi i64 [ %598, %597 ], [ 0, %311 ]
  %365 = load i64, ptr %86, align 8
  %366 = icmp slt i64 %364, %365
  br i1 %366, label %368, label %367

367:                                              ; preds = %363
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %19) #24
  br label %605

368:                                              ; preds = %363
  %369 = load ptr, ptr %71, align 8
  %370 = getelementptr inbounds %struct.nl_connection, ptr %369, i64 %364
  %371 = load ptr, ptr %87, align 8
  %372 = load ptr, ptr %19, align 8
  %373 = getelementptr inbounds i8, ptr %372, i64 8
  store ptr %373, ptr %19, align 8
  %374 = load i64, ptr %372, align 8
  %375 = getelementptr inbounds ptr, ptr %371, i64 %374
  %376 = load ptr, ptr %375, align 8
  store ptr %376, ptr %370, align 8
  %377 = load ptr, ptr %19, align 8
  %378 = getelementptr inbounds i8, ptr %377, i64 8
  store ptr %378, ptr %19, align 8
  %379 = load i64, ptr %377, align 8
  %380 = getelementptr inbounds i8, ptr %370, i64 8
  store i64 %379, ptr %380, align 8
  %381 = load ptr, ptr %19, align 8
  %382 = getelementptr inbounds i8, ptr %381, i64 8
  store ptr %382, ptr %19, align 8
  %383 = load i64, ptr %381, align 8
  %384 = getelementptr inbounds i8, ptr %370, i64 16
  store i64 %383, ptr %384, align 8
  %385 = icmp eq i64 %383, 0
  br i1 %385, label %597, label %386

386:                                              ; preds = %368
  %387 = load ptr, ptr %19, align 8
  %388 = getelementptr inbounds i8, ptr %387, i64 8
  store ptr %388, ptr %19, align 8
  %389 = load i64, ptr %387, align 8
  %390 = getelementptr inbounds i8, ptr %370, i64 24
  store i64 %389, ptr %390, align 8
  %391 = load ptr, ptr %19, align 8
  %392 = getelementptr inbounds i8, ptr %391, i64 8
  store ptr %392, ptr %19, align 8
  %393 = load i64, ptr %391, align 8
  %394 = getelementptr inbounds i8, ptr %370, i64 32
  store i64 %393, ptr %394, align 8
  %395 = load ptr, ptr %19, align 8
  %396 = getelementptr inbounds i8, ptr %395, i64 8
  store ptr %396, ptr %19, align 8
  %397 = load i64, ptr %395, align 8
  %398 = getelementptr inbounds i8, ptr %370, i64 40
  store i64 %397, ptr %398, align 8
  %399 = load i64, ptr %390, align 8
  %400 = load ptr, ptr %19, align 8
  %401 = getelementptr inbounds i64, ptr %400, i64 %399
  store ptr %401, ptr %19, align 8
  %402 = getelementptr inbounds i8, ptr %370, i64 48
  store ptr %400, ptr %402, align 8
  %403 = load i64, ptr %394, align 8
  %404 = load ptr, ptr %19, align 8
  %405 = getelementptr inbounds i64, ptr %404, i64 %403
  store ptr %405, ptr %19, align 8
  %406 = getelementptr inbounds i8, ptr %370, i64 56
  store ptr %404, ptr %406, align 8
  %407 = load i64, ptr %398, align 8
  %408 = load ptr, ptr %19, align 8
  %409 = getelementptr inbounds i64, ptr %408, i64 %407
  store ptr %409, ptr %19, align 8
  %410 = getelementptr inbounds i8, ptr %370, i64 64
  store ptr %408, ptr %410, align 8
  %411 = load ptr, ptr %19, align 8
  %412 = getelementptr inbounds i8, ptr %411, i64 8
  store ptr %412, ptr %19, align 8
  %413 = load i64, ptr %411, align 8
  %414 = getelementptr inbounds i8, ptr %370, i64 72
  store i64 %413, ptr %414, align 8
  %415 = load ptr, ptr %19, align 8
  %416 = getelementptr inbounds i8, ptr %415, i64 8
  store ptr %416, ptr %19, align 8
  %417 = load i64, ptr %415, align 8
  %418 = getelementptr inbounds i8, ptr %370, i64 80
  store i64 %417, ptr %418, align 8
  %419 = load ptr, ptr %19, align 8
  %420 = getelementptr inbounds i8, ptr %419, i64 8
  store ptr %420, ptr %19, align 8
  %421 = load i64, ptr %419, align 8
  %422 = getelementptr inbounds i8, ptr %370, i64 88
  store i64 %421, ptr %422, align 8
  %423 = load ptr, ptr %19, align 8
  %424 = getelementptr inbounds i8, ptr %423, i64 8
  store ptr %424, ptr %19, align 8
  %425 = load i64, ptr %423, align 8
  %426 = getelementptr inbounds i8, ptr %370, i64 128
  store i64 %425, ptr %426, align 8
  %427 = load ptr, ptr %19, align 8
  %428 = getelementptr inbounds i8, ptr %427, i64 8
  store ptr %428, ptr %19, align 8
  %429 = load i64, ptr %427, align 8
  %430 = getelementptr inbounds i8, ptr %370, i64 144
  store i64 %429, ptr %430, align 8
  %431 = load ptr, ptr %19, align 8
  %432 = getelementptr inbounds i8, ptr %431, i64 8
  store ptr %432, ptr %19, align 8
  %433 = load i64, ptr %431, align 8
  %434 = getelementptr inbounds i8, ptr %370, i64 152
  store i64 %433, ptr %434, align 8
  %435 = load ptr, ptr %19, align 8
  %436 = getelementptr inbounds i8, ptr %435, i64 8
  store ptr %436, ptr %19, align 8
  %437 = load i64, ptr %435, align 8
  %438 = getelementptr inbounds i8, ptr %370, i64 96
  store i64 %437, ptr %438, align 8
  %439 = load ptr, ptr %19, align 8
  %440 = shl nsw i64 %437, 4
  %441 = getelementptr inbounds i8, ptr %439, i64 %440
  store ptr %441, ptr %19, align 8
  %442 = getelementptr inbounds i8, ptr %370, i64 160
  store ptr %439, ptr %442, align 8
  %443 = load ptr, ptr %19, align 8
  %444 = getelementptr inbounds i8, ptr %443, i64 8
  store ptr %444, ptr %19, align 8
  %445 = load i64, ptr %443, align 8
  %446 = getelementptr inbounds i8, ptr %370, i64 104
  store i64 %445, ptr %446, align 8
  %447 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %445, i64 noundef 24) #22
  %448 = getelementptr inbounds i8, ptr %370, i64 168
  store ptr %447, ptr %448, align 8
  %449 = icmp eq ptr %447, null
  br i1 %449, label %594, label %450

450:                                              ; preds = %386, %462
  %451 = phi i64 [ %475, %462 ], [ 0, %386 ]
  %452 = load i64, ptr %446, align 8
  %453 = icmp slt i64 %451, %452
  %454 = load ptr, ptr %19, align 8
  %455 = getelementptr inbounds i8, ptr %454, i64 8
  store ptr %455, ptr %19, align 8
  %456 = load i64, ptr %454, align 8
  br i1 %453, label %462, label %457

457:                                              ; preds = %450
  %458 = getelementptr inbounds i8, ptr %370, i64 112
  store i64 %456, ptr %458, align 8
  %459 = tail call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %456, i64 noundef 24) #22
  %460 = getelementptr inbounds i8, ptr %370, i64 176
  store ptr %459, ptr %460, align 8
  %461 = icmp eq ptr %459, null
  br i1 %461, label %594, label %476

462:                                              ; preds = %450
  %463 = load ptr, ptr %448, align 8
  %464 = getelementptr inbounds %struct.nl_handler, ptr %463, i64 %451
  store i64 %456, ptr %464, align 8
  %465 = load ptr, ptr %19, align 8
  %466 = getelementptr inbounds i8, ptr %465, i64 8
  store ptr %466, ptr %19, align 8
  %467 = load i64, ptr %465, align 8
  %468 = load ptr, ptr %448, align 8
  %469 = getelementptr inbounds %struct.nl_handler, ptr %468, i64 %451, i32 1
  store i64 %467, ptr %469, align 8
  %470 = load ptr, ptr %19, align 8
  %471 = getelementptr inbounds i8, ptr %470, i64 8
  store ptr %471, ptr %19, align 8
  %472 = load i64, ptr %470, align 8
  %473 = load ptr, ptr %448, align 8
  %474 = getelementptr inbounds %struct.nl_handler, ptr %473, i64 %451, i32 2
  store i64 %472, ptr %474, align 8
  %475 = add nuw nsw i64 %451, 1
  br label %450

476:                                              ; preds = %457, %488
  %477 = phi i64 [ %503, %488 ], [ 0, %457 ]
  %478 = load i64, ptr %458, align 8
  %479 = icmp slt i64 %477, %478
  %480 = load ptr, ptr %19, align 8
  %481 = getelementptr inbounds i8, ptr %480, i64 8
  store ptr %481, ptr %19, align 8
  %482 = load i64, ptr %480, align 8
  br i1 %479, label %488, label %483

483:                                              ; preds = %476
  %484 = getelementptr inbounds i8, ptr %370, i64 120
  store i64 %482, ptr %484, align 8
  %485 = tail call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %482, i64 noundef 40) #22
  %486 = getelementptr inbounds i8, ptr %370, i64 184
  store ptr %485, ptr %486, align 8
  %487 = icmp eq ptr %485, null
  br i1 %487, label %594, label %504

488:                                              ; preds = %476
  %489 = load ptr, ptr %460, align 8
  %490 = getelementptr inbounds %struct.nl_driver, ptr %489, i64 %477
  store i64 %482, ptr %490, align 8
  %491 = load ptr, ptr %19, align 8
  %492 = getelementptr inbounds i8, ptr %491, i64 8
  store ptr %492, ptr %19, align 8
  %493 = load i64, ptr %491, align 8
  %494 = load ptr, ptr %460, align 8
  %495 = getelementptr inbounds %struct.nl_driver, ptr %494, i64 %477, i32 1
  store i64 %493, ptr %495, align 8
  %496 = load ptr, ptr %460, align 8
  %497 = getelementptr inbounds %struct.nl_driver, ptr %496, i64 %477, i32 1
  %498 = load i64, ptr %497, align 8
  %499 = load ptr, ptr %19, align 8
  %500 = getelementptr inbounds i64, ptr %499, i64 %498
  store ptr %500, ptr %19, align 8
  %501 = load ptr, ptr %460, align 8
  %502 = getelementptr inbounds %struct.nl_driver, ptr %501, i64 %477, i32 2
  store ptr %499, ptr %502, align 8
  %503 = add nuw nsw i64 %477, 1
  br label %476

504:                                              ; preds = %483, %549
  %505 = phi i64 [ %571, %549 ], [ 0, %483 ]
  %506 = load i64, ptr %484, align 8
  %507 = icmp slt i64 %505, %506
  br i1 %507, label %549, label %508

508:                                              ; preds = %504
  %509 = load ptr, ptr %19, align 8
  %510 = getelementptr inbounds i8, ptr %509, i64 8
  store ptr %510, ptr %19, align 8
  %511 = load i64, ptr %509, align 8
  %512 = getelementptr inbounds i8, ptr %370, i64 136
  store i64 %511, ptr %512, align 8
  %513 = load ptr, ptr %19, align 8
  %514 = getelementptr inbounds i64, ptr %513, i64 %511
  store ptr %514, ptr %19, align 8
  %515 = getelementptr inbounds i8, ptr %370, i64 192
  store ptr %513, ptr %515, align 8
  %516 = load ptr, ptr %19, align 8
  %517 = getelementptr inbounds i8, ptr %516, i64 8
  store ptr %517, ptr %19, align 8
  %518 = load i64, ptr %516, align 8
  %519 = getelementptr inbounds i8, ptr %370, i64 200
  store i64 %518, ptr %519, align 8
  %520 = load ptr, ptr %19, align 8
  %521 = getelementptr inbounds i8, ptr %520, i64 8
  store ptr %521, ptr %19, align 8
  %522 = load i64, ptr %520, align 8
  %523 = getelementptr inbounds i8, ptr %370, i64 216
  store i64 %522, ptr %523, align 8
  %524 = load i64, ptr %519, align 8
  %525 = mul nsw i64 %524, %522
  %526 = load ptr, ptr %19, align 8
  %527 = getelementptr inbounds i64, ptr %526, i64 %525
  store ptr %527, ptr %19, align 8
  %528 = getelementptr inbounds i8, ptr %370, i64 232
  store ptr %526, ptr %528, align 8
  %529 = load ptr, ptr %19, align 8
  %530 = getelementptr inbounds i8, ptr %529, i64 8
  store ptr %530, ptr %19, align 8
  %531 = load i64, ptr %529, align 8
  %532 = getelementptr inbounds i8, ptr %370, i64 208
  store i64 %531, ptr %532, align 8
  %533 = load ptr, ptr %19, align 8
  %534 = getelementptr inbounds i8, ptr %533, i64 8
  store ptr %534, ptr %19, align 8
  %535 = load i64, ptr %533, align 8
  %536 = getelementptr inbounds i8, ptr %370, i64 224
  store i64 %535, ptr %536, align 8
  %537 = load i64, ptr %532, align 8
  %538 = mul nsw i64 %537, %535
  %539 = load ptr, ptr %19, align 8
  %540 = getelementptr inbounds i64, ptr %539, i64 %538
  store ptr %540, ptr %19, align 8
  %541 = getelementptr inbounds i8, ptr %370, i64 240
  store ptr %539, ptr %541, align 8
  %542 = load ptr, ptr %19, align 8
  %543 = getelementptr inbounds i8, ptr %542, i64 8
  store ptr %543, ptr %19, align 8
  %544 = load i64, ptr %542, align 8
  %545 = getelementptr inbounds i8, ptr %370, i64 248
  store i64 %544, ptr %545, align 8
  %546 = getelementptr inbounds i8, ptr %370, i64 256
  %547 = call fastcc i64 @nl_read_ranges(ptr noundef %21, ptr noundef nonnull %19, i64 noundef %544, ptr noundef nonnull %546) #22
  %548 = icmp eq i64 %547, 0
  br i1 %548, label %572, label %594

549:                                              ; preds = %504
  %550 = load ptr, ptr %486, align 8
  %551 = getelementptr inbounds %struct.nl_timed, ptr %550, i64 %505
  %552 = load ptr, ptr %19, align 8
  %553 = getelementptr inbounds i8, ptr %552, i64 8
  store ptr %553, ptr %19, align 8
  %554 = load i64, ptr %552, align 8
  store i64 %554, ptr %551, align 8
  %555 = load ptr, ptr %19, align 8
  %556 = getelementptr inbounds i8, ptr %555, i64 8
  store ptr %556, ptr %19, align 8
  %557 = load i64, ptr %555, align 8
  %558 = getelementptr inbounds i8, ptr %551, i64 8
  store i64 %557, ptr %558, align 8
  %559 = load ptr, ptr %19, align 8
  %560 = getelementptr inbounds i8, ptr %559, i64 8
  store ptr %560, ptr %19, align 8
  %561 = load i64, ptr %559, align 8
  %562 = getelementptr inbounds i8, ptr %551, i64 16
  store i64 %561, ptr %562, align 8
  %563 = load ptr, ptr %19, align 8
  %564 = getelementptr inbounds i8, ptr %563, i64 8
  store ptr %564, ptr %19, align 8
  %565 = load i64, ptr %563, align 8
  %566 = getelementptr inbounds i8, ptr %551, i64 24
  store i64 %565, ptr %566, align 8
  %567 = load ptr, ptr %19, align 8
  %568 = shl nsw i64 %565, 5
  %569 = getelementptr inbounds i8, ptr %567, i64 %568
  store ptr %569, ptr %19, align 8
  %570 = getelementptr inbounds i8, ptr %551, i64 32
  store ptr %567, ptr %570, align 8
  %571 = add nuw nsw i64 %505, 1
  br label %504

572:                                              ; preds = %508
  %573 = load ptr, ptr %19, align 8
  %574 = getelementptr inbounds i8, ptr %573, i64 8
  store ptr %574, ptr %19, align 8
  %575 = load i64, ptr %573, align 8
  %576 = getelementptr inbounds i8, ptr %370, i64 264
  store i64 %575, ptr %576, align 8
  %577 = load ptr, ptr %19, align 8
  %578 = shl nsw i64 %575, 5
  %579 = getelementptr inbounds i8, ptr %577, i64 %578
  store ptr %579, ptr %19, align 8
  %580 = getelementptr inbounds i8, ptr %370, i64 272
  store ptr %577, ptr %580, align 8
  %581 = load i64, ptr %484, align 8
  %582 = icmp sgt i64 %581, 0
  br i1 %582, label %590, label %583

583:                                              ; preds = %572
  %584 = load i64, ptr %458, align 8
  %585 = icmp sgt i64 %584, 0
  br i1 %585, label %590, label %586

586:                                              ; preds = %583
  %587 = load i64, ptr %426, align 8
  %588 = icmp sgt i64 %587, -1
  %589 = zext i1 %588 to i64
  br label %590

590:                                              ; preds = %586, %583, %572
  %591 = phi i64 [ 1, %583 ], [ 1, %572 ], [ %589, %586 ]
  %592 = load i64, ptr %312, align 8
  %593 = or i64 %592, %591
  store i64 %593, ptr %312, align 8
  br label %597

594:                                              ; preds = %508, %483, %457, %386
  %595 = load i64, ptr %90, align 8
  %596 = icmp eq i64 %595, 0
  br i1 %596, label %597, label %599

597:                                              ; preds = %594, %590, %368
  %598 = add nuw nsw i64 %364, 1
  br label %363

599:                                              ; preds = %302, %358, %594
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %19) #24
  br label %604

600:                                              ; preds = %28, %74, %77, %80
  %601 = getelementptr inbounds i8, ptr %21, i64 304
  %602 = load i64, ptr %601, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %19) #24
  %603 = icmp eq i64 %602, 0
  br i1 %603, label %605, label %604

604:                                              ; preds = %599, %600
  tail call fastcc void @nl_give_up(ptr noundef nonnull %21, ptr noundef %4, i64 noundef %5) #22
  br label %2449

605:                                              ; preds = %367, %600
  %606 = icmp slt i64 %2, 1
  %607 = ptrtoint ptr %1 to i64
  %608 = and i64 %607, 7
  %609 = icmp eq i64 %608, 0
  %610 = or i1 %606, %609
  br i1 %610, label %616, label %611

611:                                              ; preds = %605
  %612 = tail call ptr @malloc(i64 noundef %2) #25
  store ptr %612, ptr %29, align 8
  %613 = icmp eq ptr %612, null
  br i1 %613, label %614, label %615

614:                                              ; preds = %611
  tail call fastcc void @nl_fail(ptr noundef nonnull %21, ptr noundef nonnull @.str.2) #22
  tail call fastcc void @nl_give_up(ptr noundef nonnull %21, ptr noundef %4, i64 noundef %5) #22
  br label %2449

615:                                              ; preds = %611
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %612, ptr nonnull align 1 %1, i64 %2, i1 false)
  br label %616

616:                                              ; preds = %615, %605
  %617 = phi ptr [ %612, %615 ], [ %1, %605 ]
  %618 = icmp eq ptr %617, null
  %619 = select i1 %618, i64 0, i64 %2
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %18) #24
  store ptr %21, ptr %18, align 8
  %620 = getelementptr inbounds i8, ptr %18, i64 8
  store ptr %617, ptr %620, align 8
  %621 = getelementptr inbounds i8, ptr %18, i64 16
  store i64 %619, ptr %621, align 8
  %622 = getelementptr inbounds i8, ptr %18, i64 24
  %623 = getelementptr inbounds i8, ptr %18, i64 32
  %624 = getelementptr inbounds i8, ptr %18, i64 40
  %625 = getelementptr inbounds i8, ptr %18, i64 48
  %626 = getelementptr inbounds i8, ptr %18, i64 56
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %622, i8 0, i64 40, i1 false)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %16) #24
  call void @llvm.lifetime.start.p0(i64 112, ptr nonnull %17) #24
  %627 = icmp slt i64 %619, 128
  br i1 %627, label %689, label %628

628:                                              ; preds = %616, %631
  %629 = phi i64 [ %637, %631 ], [ 0, %616 ]
  %630 = icmp eq i64 %629, 8
  br i1 %630, label %638, label %631

631:                                              ; preds = %628
  %632 = getelementptr inbounds i8, ptr %617, i64 %629
  %633 = load i8, ptr %632, align 1
  %634 = getelementptr inbounds [8 x i8], ptr @nl_open_image.magic, i64 0, i64 %629
  %635 = load i8, ptr %634, align 1
  %636 = icmp eq i8 %633, %635
  %637 = add nuw nsw i64 %629, 1
  br i1 %636, label %628, label %689

638:                                              ; preds = %628
  %639 = getelementptr inbounds i8, ptr %617, i64 8
  %640 = tail call fastcc i64 @nl_little(ptr noundef nonnull %639, i64 noundef 4) #22
  %641 = icmp eq i64 %640, 1
  br i1 %641, label %642, label %689

642:                                              ; preds = %638
  %643 = getelementptr inbounds i8, ptr %617, i64 16
  %644 = tail call fastcc i64 @nl_little(ptr noundef nonnull %643, i64 noundef 8) #22
  %645 = icmp sgt i64 %644, %619
  br i1 %645, label %689, label %646

646:                                              ; preds = %642
  %647 = icmp slt i64 %644, %619
  br i1 %647, label %689, label %648

648:                                              ; preds = %646
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %17, ptr noundef nonnull align 16 dereferenceable(32) @nl_sha_start.start, i64 32, i1 false)
  %649 = getelementptr inbounds i8, ptr %17, i64 96
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %649, i8 0, i64 16, i1 false)
  call fastcc void @nl_sha_take(ptr noundef nonnull %17, ptr noundef %617, i64 noundef 72) #22
  %650 = getelementptr inbounds i8, ptr %617, i64 104
  %651 = add nsw i64 %619, -104
  call fastcc void @nl_sha_take(ptr noundef nonnull %17, ptr noundef nonnull %650, i64 noundef %651) #22
  call fastcc void @nl_sha_end(ptr noundef nonnull %17, ptr noundef nonnull %16) #22
  %652 = getelementptr inbounds i8, ptr %617, i64 72
  br label %653

653:                                              ; preds = %658, %648
  %654 = phi i64 [ 0, %648 ], [ %664, %658 ]
  %655 = icmp eq i64 %654, 32
  br i1 %655, label %656, label %658

656:                                              ; preds = %653
  %657 = getelementptr inbounds i8, ptr %617, i64 24
  br label %665

658:                                              ; preds = %653
  %659 = getelementptr inbounds [32 x i8], ptr %16, i64 0, i64 %654
  %660 = load i8, ptr %659, align 1
  %661 = getelementptr inbounds i8, ptr %652, i64 %654
  %662 = load i8, ptr %661, align 1
  %663 = icmp eq i8 %660, %662
  %664 = add nuw nsw i64 %654, 1
  br i1 %663, label %653, label %689

665:                                              ; preds = %668, %656
  %666 = phi i64 [ %676, %668 ], [ 0, %656 ]
  %667 = icmp eq i64 %666, 4
  br i1 %667, label %677, label %668

668:                                              ; preds = %665
  %669 = shl nuw nsw i64 %666, 3
  %670 = getelementptr inbounds i8, ptr %657, i64 %669
  %671 = tail call fastcc i64 @nl_little(ptr noundef nonnull %670, i64 noundef 8) #22
  %672 = load ptr, ptr %41, align 8
  %673 = getelementptr inbounds i64, ptr %672, i64 %666
  %674 = load i64, ptr %673, align 8
  %675 = icmp eq i64 %671, %674
  %676 = add nuw nsw i64 %666, 1
  br i1 %675, label %665, label %689

677:                                              ; preds = %665
  %678 = getelementptr inbounds i8, ptr %617, i64 56
  %679 = tail call fastcc i64 @nl_little(ptr noundef nonnull %678, i64 noundef 8) #22
  %680 = trunc i64 %679 to i32
  %681 = getelementptr inbounds i8, ptr %21, i64 256
  store i32 %680, ptr %681, align 8
  %682 = getelementptr inbounds i8, ptr %617, i64 64
  %683 = tail call fastcc i64 @nl_little(ptr noundef nonnull %682, i64 noundef 8) #22
  store i64 %683, ptr %622, align 8
  %684 = icmp slt i64 %683, 1
  br i1 %684, label %689, label %685

685:                                              ; preds = %677
  %686 = add nsw i64 %619, -128
  %687 = sdiv i64 %686, 16
  %688 = icmp sgt i64 %683, %687
  br i1 %688, label %689, label %691

689:                                              ; preds = %631, %658, %668, %685, %677, %646, %642, %638, %616
  %690 = phi ptr [ @.str.4, %616 ], [ @.str.6, %638 ], [ @.str.7, %642 ], [ @.str.8, %646 ], [ @.str.11, %685 ], [ @.str.11, %677 ], [ @.str.10, %668 ], [ @.str.9, %658 ], [ @.str.5, %631 ]
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull %690) #22
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %17) #24
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %16) #24
  br label %1822

691:                                              ; preds = %685
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %17) #24
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %16) #24
  %692 = getelementptr inbounds i8, ptr %617, i64 136
  %693 = tail call fastcc i64 @nl_little(ptr noundef nonnull %692, i64 noundef 8) #22
  %694 = lshr i64 %693, 3
  %695 = icmp slt i64 %693, 0
  %696 = select i1 %695, i64 0, i64 %694
  store i64 %696, ptr %625, align 8
  %697 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %696, i64 noundef 8) #22
  store ptr %697, ptr %624, align 8
  %698 = icmp eq ptr %697, null
  br i1 %698, label %699, label %704

699:                                              ; preds = %691
  %700 = load ptr, ptr %18, align 8
  %701 = getelementptr inbounds i8, ptr %700, i64 304
  %702 = load i64, ptr %701, align 8
  %703 = icmp eq i64 %702, 0
  br i1 %703, label %704, label %1822

704:                                              ; preds = %699, %691
  %705 = getelementptr inbounds i8, ptr %15, i64 8
  %706 = getelementptr inbounds i8, ptr %15, i64 16
  %707 = getelementptr inbounds i8, ptr %15, i64 24
  br label %708

708:                                              ; preds = %726, %704
  %709 = phi i64 [ 0, %704 ], [ %736, %726 ]
  %710 = load ptr, ptr %18, align 8
  %711 = getelementptr inbounds i8, ptr %710, i64 104
  %712 = load i64, ptr %711, align 8
  %713 = icmp slt i64 %709, %712
  br i1 %713, label %714, label %742

714:                                              ; preds = %708
  %715 = getelementptr inbounds i8, ptr %710, i64 168
  %716 = load ptr, ptr %715, align 8
  %717 = getelementptr inbounds %struct.nl_target, ptr %716, i64 %709
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %15) #24
  br label %718

718:                                              ; preds = %721, %714
  %719 = phi i64 [ 0, %714 ], [ %725, %721 ]
  %720 = icmp eq i64 %719, 4
  br i1 %720, label %726, label %721

721:                                              ; preds = %718
  %722 = getelementptr inbounds [4 x i64], ptr %15, i64 0, i64 %719
  %723 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -9223372036854775808, i64 noundef 9223372036854775807, ptr noundef nonnull %722) #22
  %724 = icmp eq i64 %723, 0
  %725 = add nuw nsw i64 %719, 1
  br i1 %724, label %718, label %737

726:                                              ; preds = %718
  %727 = load double, ptr %15, align 16
  %728 = getelementptr inbounds i8, ptr %717, i64 72
  store double %727, ptr %728, align 8
  %729 = load double, ptr %705, align 8
  %730 = getelementptr inbounds i8, ptr %717, i64 80
  store double %729, ptr %730, align 8
  %731 = load double, ptr %706, align 16
  %732 = getelementptr inbounds i8, ptr %717, i64 88
  store double %731, ptr %732, align 8
  %733 = load double, ptr %707, align 8
  %734 = getelementptr inbounds i8, ptr %717, i64 96
  store double %733, ptr %734, align 8
  %735 = getelementptr inbounds i8, ptr %717, i64 32
  store i64 1, ptr %735, align 8
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %15) #24
  %736 = add nuw nsw i64 %709, 1
  br label %708

737:                                              ; preds = %721
  %738 = load ptr, ptr %18, align 8
  %739 = getelementptr inbounds i8, ptr %738, i64 304
  %740 = load i64, ptr %739, align 8
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %15) #24
  %741 = icmp eq i64 %740, 0
  br i1 %741, label %742, label %1822

742:                                              ; preds = %708, %737
  %743 = phi ptr [ %738, %737 ], [ %710, %708 ]
  %744 = getelementptr inbounds i8, ptr %743, i64 96
  %745 = getelementptr inbounds i8, ptr %743, i64 160
  %746 = getelementptr inbounds i8, ptr %743, i64 40
  br label %747

747:                                              ; preds = %833, %742
  %748 = phi i64 [ 0, %742 ], [ %834, %833 ]
  %749 = load i64, ptr %744, align 8
  %750 = icmp slt i64 %748, %749
  br i1 %750, label %751, label %839

751:                                              ; preds = %747
  %752 = load ptr, ptr %745, align 8
  %753 = getelementptr inbounds %struct.nl_population, ptr %752, i64 %748
  %754 = getelementptr inbounds i8, ptr %753, i64 40
  %755 = load i64, ptr %754, align 8
  %756 = tail call fastcc ptr @nl_take(ptr noundef nonnull %743, i64 noundef %755, i64 noundef 8) #22
  %757 = getelementptr inbounds i8, ptr %753, i64 128
  store ptr %756, ptr %757, align 8
  %758 = getelementptr inbounds i8, ptr %753, i64 56
  %759 = load i64, ptr %758, align 8
  %760 = tail call fastcc ptr @nl_take(ptr noundef nonnull %743, i64 noundef %759, i64 noundef 8) #22
  %761 = getelementptr inbounds i8, ptr %753, i64 136
  store ptr %760, ptr %761, align 8
  %762 = load i64, ptr %758, align 8
  %763 = tail call fastcc ptr @nl_take(ptr noundef nonnull %743, i64 noundef %762, i64 noundef 8) #22
  %764 = getelementptr inbounds i8, ptr %753, i64 144
  store ptr %763, ptr %764, align 8
  %765 = load i64, ptr %758, align 8
  %766 = tail call fastcc ptr @nl_take(ptr noundef nonnull %743, i64 noundef %765, i64 noundef 8) #22
  %767 = getelementptr inbounds i8, ptr %753, i64 152
  store ptr %766, ptr %767, align 8
  %768 = getelementptr inbounds i8, ptr %753, i64 32
  %769 = load i64, ptr %768, align 8
  %770 = icmp eq i64 %769, 0
  br i1 %770, label %774, label %771

771:                                              ; preds = %751
  %772 = getelementptr inbounds i8, ptr %753, i64 8
  %773 = load i64, ptr %772, align 8
  br label %774

774:                                              ; preds = %771, %751
  %775 = phi i64 [ %773, %771 ], [ 0, %751 ]
  %776 = tail call fastcc ptr @nl_take(ptr noundef nonnull %743, i64 noundef %775, i64 noundef 1) #22
  %777 = getelementptr inbounds i8, ptr %753, i64 168
  store ptr %776, ptr %777, align 8
  %778 = load ptr, ptr %757, align 8
  %779 = icmp eq ptr %778, null
  br i1 %779, label %835, label %780

780:                                              ; preds = %774
  %781 = load ptr, ptr %761, align 8
  %782 = icmp eq ptr %781, null
  br i1 %782, label %835, label %783

783:                                              ; preds = %780
  %784 = load ptr, ptr %764, align 8
  %785 = icmp eq ptr %784, null
  br i1 %785, label %835, label %786

786:                                              ; preds = %783
  %787 = load ptr, ptr %767, align 8
  %788 = icmp eq ptr %787, null
  %789 = icmp eq ptr %776, null
  %790 = or i1 %789, %788
  br i1 %790, label %835, label %791

791:                                              ; preds = %786
  %792 = getelementptr inbounds i8, ptr %753, i64 88
  %793 = getelementptr inbounds i8, ptr %753, i64 16
  %794 = getelementptr inbounds i8, ptr %753, i64 8
  br label %795

795:                                              ; preds = %814, %791
  %796 = phi i64 [ %821, %814 ], [ 0, %791 ]
  %797 = load i64, ptr %754, align 8
  %798 = icmp slt i64 %796, %797
  br i1 %798, label %799, label %822

799:                                              ; preds = %795
  %800 = load ptr, ptr %792, align 8
  %801 = getelementptr inbounds %struct.nl_slot, ptr %800, i64 %796, i32 1
  %802 = load i64, ptr %801, align 8
  %803 = icmp eq i64 %802, 2
  br i1 %803, label %807, label %804

804:                                              ; preds = %799
  %805 = load i64, ptr %746, align 8
  %806 = sdiv i64 %805, 8
  br label %807

807:                                              ; preds = %804, %799
  %808 = phi i64 [ %806, %804 ], [ 8, %799 ]
  %809 = load i64, ptr %793, align 8
  %810 = tail call fastcc ptr @nl_take(ptr noundef %743, i64 noundef %809, i64 noundef %808) #22
  %811 = load ptr, ptr %757, align 8
  %812 = getelementptr inbounds ptr, ptr %811, i64 %796
  store ptr %810, ptr %812, align 8
  %813 = icmp eq ptr %810, null
  br i1 %813, label %835, label %814

814:                                              ; preds = %807
  %815 = load ptr, ptr %757, align 8
  %816 = getelementptr inbounds ptr, ptr %815, i64 %796
  %817 = load ptr, ptr %816, align 8
  %818 = load i64, ptr %794, align 8
  %819 = call fastcc i64 @nl_copy_section(ptr noundef nonnull %18, ptr noundef %817, i64 noundef %818, i64 noundef %808) #22
  %820 = icmp eq i64 %819, 0
  %821 = add nuw nsw i64 %796, 1
  br i1 %820, label %795, label %835

822:                                              ; preds = %795, %826
  %823 = phi i64 [ %832, %826 ], [ 0, %795 ]
  %824 = load i64, ptr %758, align 8
  %825 = icmp slt i64 %823, %824
  br i1 %825, label %826, label %833

826:                                              ; preds = %822
  %827 = load i64, ptr %793, align 8
  %828 = tail call fastcc ptr @nl_take(ptr noundef %743, i64 noundef %827, i64 noundef 4) #22
  %829 = load ptr, ptr %761, align 8
  %830 = getelementptr inbounds ptr, ptr %829, i64 %823
  store ptr %828, ptr %830, align 8
  %831 = icmp eq ptr %828, null
  %832 = add nuw nsw i64 %823, 1
  br i1 %831, label %835, label %822

833:                                              ; preds = %822
  tail call fastcc void @nl_fill_padding(ptr noundef %743, ptr noundef nonnull %753) #22
  %834 = add nuw nsw i64 %748, 1
  br label %747

835:                                              ; preds = %786, %783, %780, %774, %814, %807, %826
  %836 = getelementptr inbounds i8, ptr %743, i64 304
  %837 = load i64, ptr %836, align 8
  %838 = icmp eq i64 %837, 0
  br i1 %838, label %839, label %1822

839:                                              ; preds = %747, %835
  %840 = load ptr, ptr %18, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %13) #24
  %841 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 2147483647, ptr noundef nonnull %13) #22
  %842 = icmp eq i64 %841, 0
  br i1 %842, label %846, label %843

843:                                              ; preds = %839
  %844 = getelementptr inbounds i8, ptr %840, i64 304
  %845 = load i64, ptr %844, align 8
  br label %1728

846:                                              ; preds = %839
  %847 = load i64, ptr %13, align 8
  %848 = load i64, ptr %625, align 8
  %849 = icmp sgt i64 %847, %848
  br i1 %849, label %850, label %851

850:                                              ; preds = %846
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.16) #22
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #24
  br label %1822

851:                                              ; preds = %846
  %852 = tail call fastcc ptr @nl_take(ptr noundef %840, i64 noundef %847, i64 noundef 136) #22
  %853 = getelementptr inbounds i8, ptr %840, i64 192
  store ptr %852, ptr %853, align 8
  %854 = icmp eq ptr %852, null
  br i1 %854, label %879, label %855

855:                                              ; preds = %851
  %856 = getelementptr inbounds i8, ptr %840, i64 128
  %857 = getelementptr inbounds i8, ptr %840, i64 184
  %858 = getelementptr inbounds i8, ptr %11, i64 8
  %859 = getelementptr inbounds i8, ptr %11, i64 16
  %860 = getelementptr inbounds i8, ptr %11, i64 24
  %861 = getelementptr inbounds i8, ptr %11, i64 32
  %862 = getelementptr inbounds i8, ptr %11, i64 40
  %863 = getelementptr inbounds i8, ptr %11, i64 48
  %864 = getelementptr inbounds i8, ptr %11, i64 56
  %865 = getelementptr inbounds i8, ptr %11, i64 64
  %866 = getelementptr inbounds i8, ptr %11, i64 72
  %867 = getelementptr inbounds i8, ptr %840, i64 136
  %868 = getelementptr inbounds i8, ptr %9, i64 8
  %869 = getelementptr inbounds i8, ptr %9, i64 16
  %870 = getelementptr inbounds i8, ptr %9, i64 24
  %871 = getelementptr inbounds i8, ptr %9, i64 32
  %872 = getelementptr inbounds i8, ptr %9, i64 40
  %873 = getelementptr inbounds i8, ptr %9, i64 48
  %874 = getelementptr inbounds i8, ptr %9, i64 56
  %875 = getelementptr inbounds i8, ptr %9, i64 64
  %876 = getelementptr inbounds i8, ptr %9, i64 72
  %877 = getelementptr inbounds i8, ptr %9, i64 80
  %878 = getelementptr inbounds i8, ptr %9, i64 88
  br label %882

879:                                              ; preds = %851
  %880 = getelementptr inbounds i8, ptr %840, i64 304
  %881 = load i64, ptr %880, align 8
  br label %1728

882:                                              ; preds = %1726, %855
  %883 = phi i64 [ %1727, %1726 ], [ 0, %855 ]
  %884 = load i64, ptr %856, align 8
  %885 = icmp slt i64 %883, %884
  br i1 %885, label %887, label %886

886:                                              ; preds = %882
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #24
  br label %1731

887:                                              ; preds = %882
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %14) #24
  %888 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 2147483647, ptr noundef nonnull %14) #22
  %889 = icmp eq i64 %888, 0
  br i1 %889, label %893, label %890

890:                                              ; preds = %887
  %891 = getelementptr inbounds i8, ptr %840, i64 304
  %892 = load i64, ptr %891, align 8
  br label %1724

893:                                              ; preds = %887
  %894 = load ptr, ptr %857, align 8
  %895 = getelementptr inbounds %struct.nl_connection, ptr %894, i64 %883
  %896 = getelementptr inbounds i8, ptr %895, i64 16
  %897 = load i64, ptr %896, align 8
  %898 = icmp eq i64 %897, 0
  %899 = load i64, ptr %14, align 8
  br i1 %898, label %900, label %903

900:                                              ; preds = %893
  %901 = load i64, ptr %13, align 8
  %902 = call i64 @llvm.smax.i64(i64 %899, i64 0)
  br label %1511

903:                                              ; preds = %893
  %904 = load ptr, ptr %18, align 8
  %905 = getelementptr inbounds i8, ptr %895, i64 200
  %906 = load i64, ptr %905, align 8
  %907 = getelementptr inbounds i8, ptr %895, i64 208
  %908 = load i64, ptr %907, align 8
  %909 = mul nsw i64 %908, %906
  %910 = icmp slt i64 %909, %899
  br i1 %910, label %932, label %911

911:                                              ; preds = %903
  %912 = call fastcc ptr @nl_take(ptr noundef %904, i64 noundef %899, i64 noundef 312) #22
  %913 = getelementptr inbounds i8, ptr %895, i64 288
  store ptr %912, ptr %913, align 8
  %914 = icmp eq ptr %912, null
  br i1 %914, label %932, label %915

915:                                              ; preds = %911
  %916 = getelementptr inbounds i8, ptr %895, i64 280
  %917 = getelementptr inbounds i8, ptr %895, i64 232
  %918 = getelementptr inbounds i8, ptr %895, i64 216
  %919 = getelementptr inbounds i8, ptr %895, i64 240
  %920 = getelementptr inbounds i8, ptr %895, i64 224
  %921 = getelementptr inbounds i8, ptr %895, i64 152
  %922 = getelementptr inbounds i8, ptr %895, i64 144
  %923 = getelementptr inbounds i8, ptr %895, i64 104
  %924 = getelementptr inbounds i8, ptr %895, i64 168
  %925 = getelementptr inbounds i8, ptr %895, i64 24
  %926 = getelementptr inbounds i8, ptr %895, i64 32
  %927 = getelementptr inbounds i8, ptr %895, i64 40
  %928 = getelementptr inbounds i8, ptr %895, i64 136
  %929 = getelementptr inbounds i8, ptr %895, i64 192
  %930 = getelementptr inbounds i8, ptr %895, i64 312
  %931 = load i64, ptr %916, align 8
  br label %937

932:                                              ; preds = %911, %903
  %933 = getelementptr inbounds i8, ptr %904, i64 304
  %934 = load i64, ptr %933, align 8
  %935 = icmp eq i64 %934, 0
  br i1 %935, label %936, label %1508

936:                                              ; preds = %932
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.17) #22
  br label %1508

937:                                              ; preds = %1456, %915
  %938 = phi ptr [ %912, %915 ], [ %1457, %1456 ]
  %939 = phi i64 [ %931, %915 ], [ %1463, %1456 ]
  %940 = icmp slt i64 %939, %899
  br i1 %940, label %941, label %1464

941:                                              ; preds = %937
  %942 = getelementptr inbounds %struct.nl_table, ptr %938, i64 %939
  %943 = load ptr, ptr %18, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %10) #24
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %11) #24
  %944 = getelementptr inbounds i8, ptr %942, i64 8
  store ptr %944, ptr %11, align 16
  %945 = getelementptr inbounds i8, ptr %942, i64 16
  store ptr %945, ptr %858, align 8
  %946 = getelementptr inbounds i8, ptr %942, i64 24
  store ptr %946, ptr %859, align 16
  %947 = getelementptr inbounds i8, ptr %942, i64 32
  store ptr %947, ptr %860, align 8
  %948 = getelementptr inbounds i8, ptr %942, i64 40
  store ptr %948, ptr %861, align 16
  %949 = getelementptr inbounds i8, ptr %942, i64 48
  store ptr %949, ptr %862, align 8
  %950 = getelementptr inbounds i8, ptr %942, i64 56
  store ptr %950, ptr %863, align 16
  %951 = getelementptr inbounds i8, ptr %942, i64 64
  store ptr %951, ptr %864, align 8
  store ptr %10, ptr %865, align 16
  %952 = getelementptr inbounds i8, ptr %942, i64 136
  store ptr %952, ptr %866, align 8
  store ptr %895, ptr %942, align 8
  br label %953

953:                                              ; preds = %956, %941
  %954 = phi i64 [ 0, %941 ], [ %961, %956 ]
  %955 = icmp eq i64 %954, 10
  br i1 %955, label %962, label %956

956:                                              ; preds = %953
  %957 = getelementptr inbounds [10 x ptr], ptr %11, i64 0, i64 %954
  %958 = load ptr, ptr %957, align 8
  %959 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 2147483583, ptr noundef %958) #22
  %960 = icmp eq i64 %959, 0
  %961 = add nuw nsw i64 %954, 1
  br i1 %960, label %953, label %1449

962:                                              ; preds = %953
  %963 = getelementptr inbounds i8, ptr %942, i64 104
  %964 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -1, i64 noundef 2147483647, ptr noundef nonnull %963) #22
  %965 = icmp eq i64 %964, 0
  br i1 %965, label %966, label %1449

966:                                              ; preds = %962
  %967 = getelementptr inbounds i8, ptr %942, i64 144
  %968 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -1, i64 noundef 2147483647, ptr noundef nonnull %967) #22
  %969 = icmp eq i64 %968, 0
  br i1 %969, label %970, label %1449

970:                                              ; preds = %966
  %971 = load ptr, ptr %917, align 8
  %972 = load i64, ptr %905, align 8
  %973 = load i64, ptr %918, align 8
  %974 = load i64, ptr %944, align 8
  %975 = call fastcc ptr @nl_find_end(ptr noundef %971, i64 noundef %972, i64 noundef %973, i64 noundef %974) #22
  %976 = getelementptr inbounds i8, ptr %942, i64 72
  store ptr %975, ptr %976, align 8
  %977 = load ptr, ptr %919, align 8
  %978 = load i64, ptr %907, align 8
  %979 = load i64, ptr %920, align 8
  %980 = load i64, ptr %945, align 8
  %981 = call fastcc ptr @nl_find_end(ptr noundef %977, i64 noundef %978, i64 noundef %979, i64 noundef %980) #22
  %982 = getelementptr inbounds i8, ptr %942, i64 80
  store ptr %981, ptr %982, align 8
  %983 = icmp eq ptr %975, null
  %984 = icmp eq ptr %981, null
  %985 = select i1 %983, i1 true, i1 %984
  br i1 %985, label %1001, label %986

986:                                              ; preds = %970
  %987 = load i64, ptr %946, align 8
  %988 = load i64, ptr %947, align 8
  %989 = add nsw i64 %988, %987
  %990 = getelementptr inbounds i8, ptr %943, i64 160
  %991 = load ptr, ptr %990, align 8
  %992 = getelementptr inbounds %struct.nl_population, ptr %991, i64 %974, i32 1
  %993 = load i64, ptr %992, align 8
  %994 = icmp sgt i64 %989, %993
  br i1 %994, label %1001, label %995

995:                                              ; preds = %986
  %996 = load i64, ptr %967, align 8
  %997 = icmp sgt i64 %996, -1
  br i1 %997, label %998, label %1002

998:                                              ; preds = %995
  %999 = load i64, ptr %952, align 8
  %1000 = icmp eq i64 %999, 0
  br i1 %1000, label %1001, label %1002

1001:                                             ; preds = %998, %986, %970
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.19) #22
  br label %1448

1002:                                             ; preds = %998, %995
  %1003 = load i64, ptr %948, align 8
  switch i64 %1003, label %1022 [
    i64 0, label %1004
    i64 2, label %1004
    i64 4, label %1004
  ]

1004:                                             ; preds = %1002, %1002, %1002
  %1005 = load i64, ptr %10, align 8
  %1006 = load i64, ptr %921, align 8
  %1007 = icmp slt i64 %1006, 0
  %1008 = icmp eq i64 %1005, 0
  %1009 = xor i1 %1008, %1007
  br i1 %1009, label %1010, label %1022

1010:                                             ; preds = %1004
  %1011 = load i64, ptr %963, align 8
  %1012 = load i64, ptr %922, align 8
  %1013 = xor i64 %1012, %1011
  %1014 = icmp slt i64 %1013, 0
  br i1 %1014, label %1015, label %1022

1015:                                             ; preds = %1010
  %1016 = load i64, ptr %923, align 8
  %1017 = icmp eq i64 %1003, 0
  %1018 = icmp ne i64 %1005, 0
  %1019 = icmp slt i64 %996, 0
  %1020 = xor i1 %1019, %1018
  %1021 = call i64 @llvm.smax.i64(i64 %1016, i64 0)
  br label %1023

1022:                                             ; preds = %1010, %1004, %1002
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.20) #22
  br label %1448

1023:                                             ; preds = %1042, %1015
  %1024 = phi i64 [ %1043, %1042 ], [ 0, %1015 ]
  %1025 = icmp eq i64 %1024, %1021
  br i1 %1025, label %1044, label %1026

1026:                                             ; preds = %1023
  %1027 = load ptr, ptr %924, align 8
  %1028 = getelementptr inbounds %struct.nl_handler, ptr %1027, i64 %1024
  %1029 = load i64, ptr %1028, align 8
  %1030 = icmp eq i64 %1029, 0
  %1031 = or i1 %1017, %1030
  br i1 %1031, label %1042, label %1032

1032:                                             ; preds = %1026
  %1033 = getelementptr inbounds i8, ptr %1028, i64 8
  %1034 = load i64, ptr %1033, align 8
  %1035 = icmp sgt i64 %1034, -1
  %1036 = or i1 %1018, %1035
  br i1 %1036, label %1037, label %1042

1037:                                             ; preds = %1032
  %1038 = load i64, ptr %952, align 8
  %1039 = icmp ne i64 %1038, 0
  %1040 = and i1 %1020, %1039
  br i1 %1040, label %1042, label %1041

1041:                                             ; preds = %1037
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.20) #22
  br label %1448

1042:                                             ; preds = %1037, %1032, %1026
  %1043 = add nuw i64 %1024, 1
  br label %1023

1044:                                             ; preds = %1023
  %1045 = load ptr, ptr %18, align 8
  %1046 = getelementptr inbounds i8, ptr %1045, i64 160
  %1047 = load ptr, ptr %1046, align 8
  %1048 = getelementptr inbounds %struct.nl_population, ptr %1047, i64 %980, i32 1
  %1049 = load i64, ptr %1048, align 8
  br i1 %1017, label %1050, label %1114

1050:                                             ; preds = %1044
  %1051 = load i64, ptr %949, align 8
  %1052 = load i64, ptr %950, align 8
  %1053 = add nsw i64 %1052, %1051
  %1054 = icmp sgt i64 %1053, %1049
  br i1 %1054, label %1062, label %1055

1055:                                             ; preds = %1050
  %1056 = mul nsw i64 %1052, %988
  %1057 = load i64, ptr %951, align 8
  %1058 = icmp eq i64 %1056, %1057
  br i1 %1058, label %1059, label %1062

1059:                                             ; preds = %1055
  %1060 = load i64, ptr %952, align 8
  %1061 = icmp eq i64 %1060, 0
  br i1 %1061, label %1063, label %1062

1062:                                             ; preds = %1059, %1055, %1050
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.21) #22
  br label %1449

1063:                                             ; preds = %1059
  %1064 = add nsw i64 %988, 1
  %1065 = call fastcc ptr @nl_take(ptr noundef nonnull %1045, i64 noundef %1064, i64 noundef 4) #22
  %1066 = load i64, ptr %950, align 8
  %1067 = call fastcc ptr @nl_take(ptr noundef nonnull %1045, i64 noundef %1066, i64 noundef 4) #22
  %1068 = getelementptr inbounds i8, ptr %942, i64 200
  store ptr %1067, ptr %1068, align 8
  %1069 = load i64, ptr %947, align 8
  %1070 = shl nsw i64 %1069, 1
  %1071 = call fastcc ptr @nl_take(ptr noundef nonnull %1045, i64 noundef %1070, i64 noundef 4) #22
  %1072 = getelementptr inbounds i8, ptr %942, i64 208
  store ptr %1071, ptr %1072, align 8
  %1073 = icmp eq ptr %1065, null
  br i1 %1073, label %1286, label %1074

1074:                                             ; preds = %1063
  %1075 = load ptr, ptr %1068, align 8
  %1076 = icmp eq ptr %1075, null
  %1077 = icmp eq ptr %1071, null
  %1078 = or i1 %1077, %1076
  br i1 %1078, label %1286, label %1079

1079:                                             ; preds = %1074, %1083
  %1080 = phi i64 [ %1088, %1083 ], [ 0, %1074 ]
  %1081 = load i64, ptr %947, align 8
  %1082 = icmp sgt i64 %1080, %1081
  br i1 %1082, label %1089, label %1083

1083:                                             ; preds = %1079
  %1084 = load i64, ptr %950, align 8
  %1085 = mul nsw i64 %1084, %1080
  %1086 = trunc i64 %1085 to i32
  %1087 = getelementptr inbounds i32, ptr %1065, i64 %1080
  store i32 %1086, ptr %1087, align 4
  %1088 = add nuw nsw i64 %1080, 1
  br label %1079

1089:                                             ; preds = %1079, %1093
  %1090 = phi i64 [ %1099, %1093 ], [ 0, %1079 ]
  %1091 = load i64, ptr %950, align 8
  %1092 = icmp slt i64 %1090, %1091
  br i1 %1092, label %1093, label %1100

1093:                                             ; preds = %1089
  %1094 = load i64, ptr %949, align 8
  %1095 = add nsw i64 %1094, %1090
  %1096 = trunc i64 %1095 to i32
  %1097 = load ptr, ptr %1068, align 8
  %1098 = getelementptr inbounds i32, ptr %1097, i64 %1090
  store i32 %1096, ptr %1098, align 4
  %1099 = add nuw nsw i64 %1090, 1
  br label %1089

1100:                                             ; preds = %1089, %1106
  %1101 = phi i64 [ %1113, %1106 ], [ 0, %1089 ]
  %1102 = load i64, ptr %947, align 8
  %1103 = icmp slt i64 %1101, %1102
  br i1 %1103, label %1106, label %1104

1104:                                             ; preds = %1100
  %1105 = getelementptr inbounds i8, ptr %942, i64 88
  store ptr %1065, ptr %1105, align 8
  br label %1156

1106:                                             ; preds = %1100
  %1107 = load i64, ptr %946, align 8
  %1108 = add nsw i64 %1107, %1101
  %1109 = trunc i64 %1108 to i32
  %1110 = load ptr, ptr %1072, align 8
  %1111 = getelementptr i32, ptr %1110, i64 %1102
  %1112 = getelementptr i32, ptr %1111, i64 %1101
  store i32 %1109, ptr %1112, align 4
  %1113 = add nuw nsw i64 %1101, 1
  br label %1100

1114:                                             ; preds = %1044
  %1115 = add nsw i64 %988, 1
  %1116 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1115, i64 noundef 4) #22
  %1117 = getelementptr inbounds i8, ptr %942, i64 88
  store ptr %1116, ptr %1117, align 8
  %1118 = icmp eq ptr %1116, null
  br i1 %1118, label %1286, label %1119

1119:                                             ; preds = %1114
  %1120 = load i64, ptr %951, align 8
  %1121 = load i64, ptr %948, align 8
  %1122 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1120, i64 noundef %1121) #22
  %1123 = getelementptr inbounds i8, ptr %942, i64 96
  store ptr %1122, ptr %1123, align 8
  %1124 = icmp eq ptr %1122, null
  br i1 %1124, label %1286, label %1125

1125:                                             ; preds = %1119
  %1126 = load ptr, ptr %1117, align 8
  %1127 = load i64, ptr %947, align 8
  %1128 = load i64, ptr %951, align 8
  %1129 = call fastcc i64 @nl_ascends(ptr noundef %1126, i64 noundef %1127, i64 noundef %1128) #22
  %1130 = icmp eq i64 %1129, 0
  br i1 %1130, label %1137, label %1131

1131:                                             ; preds = %1125
  %1132 = load i64, ptr %948, align 8
  %1133 = call fastcc i64 @nl_below(ptr noundef nonnull %1122, i64 noundef %1132, i64 noundef %1128, i64 noundef %1049) #22
  %1134 = icmp eq i64 %1133, 0
  br i1 %1134, label %1137, label %1135

1135:                                             ; preds = %1131
  %1136 = icmp eq i64 %1132, 2
  br label %1138

1137:                                             ; preds = %1131, %1125
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.22) #22
  br label %1449

1138:                                             ; preds = %1147, %1135
  %1139 = phi i64 [ %1155, %1147 ], [ 0, %1135 ]
  %1140 = phi i64 [ %1148, %1147 ], [ 0, %1135 ]
  %1141 = icmp slt i64 %1140, %1127
  %1142 = and i1 %1136, %1141
  br i1 %1142, label %1147, label %1143

1143:                                             ; preds = %1138
  %1144 = call fastcc ptr @nl_take(ptr noundef %1045, i64 noundef %1139, i64 noundef 4) #22
  %1145 = getelementptr inbounds i8, ptr %942, i64 200
  store ptr %1144, ptr %1145, align 8
  %1146 = icmp eq ptr %1144, null
  br i1 %1146, label %1286, label %1156

1147:                                             ; preds = %1138
  %1148 = add nuw nsw i64 %1140, 1
  %1149 = getelementptr inbounds i32, ptr %1126, i64 %1148
  %1150 = load i32, ptr %1149, align 4
  %1151 = getelementptr inbounds i32, ptr %1126, i64 %1140
  %1152 = load i32, ptr %1151, align 4
  %1153 = sub nsw i32 %1150, %1152
  %1154 = sext i32 %1153 to i64
  %1155 = call i64 @llvm.smax.i64(i64 %1139, i64 %1154)
  br label %1138

1156:                                             ; preds = %1143, %1104
  %1157 = load i64, ptr %963, align 8
  %1158 = icmp sgt i64 %1157, -1
  br i1 %1158, label %1159, label %1181

1159:                                             ; preds = %1156
  %1160 = load i64, ptr %947, align 8
  %1161 = add nsw i64 %1160, 1
  %1162 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1161, i64 noundef 4) #22
  %1163 = getelementptr inbounds i8, ptr %942, i64 112
  store ptr %1162, ptr %1163, align 8
  %1164 = icmp eq ptr %1162, null
  br i1 %1164, label %1286, label %1165

1165:                                             ; preds = %1159
  %1166 = load i64, ptr %963, align 8
  %1167 = shl nsw i64 %1166, 1
  %1168 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1167, i64 noundef 4) #22
  %1169 = getelementptr inbounds i8, ptr %942, i64 120
  store ptr %1168, ptr %1169, align 8
  %1170 = icmp eq ptr %1168, null
  br i1 %1170, label %1286, label %1171

1171:                                             ; preds = %1165
  %1172 = load ptr, ptr %1163, align 8
  %1173 = load i64, ptr %963, align 8
  %1174 = load i64, ptr %947, align 8
  %1175 = getelementptr inbounds i8, ptr %942, i64 88
  %1176 = load ptr, ptr %1175, align 8
  %1177 = load i64, ptr %951, align 8
  %1178 = call fastcc i64 @nl_runs_fit(ptr noundef %1172, ptr noundef nonnull %1168, i64 noundef %1173, i64 noundef %1174, ptr noundef %1176, i64 noundef %1177) #22
  %1179 = icmp eq i64 %1178, 0
  br i1 %1179, label %1180, label %1181

1180:                                             ; preds = %1171
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.23) #22
  br label %1449

1181:                                             ; preds = %1171, %1156
  br i1 %1008, label %1187, label %1182

1182:                                             ; preds = %1181
  %1183 = load i64, ptr %951, align 8
  %1184 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1183, i64 noundef 4) #22
  %1185 = getelementptr inbounds i8, ptr %942, i64 128
  store ptr %1184, ptr %1185, align 8
  %1186 = icmp eq ptr %1184, null
  br i1 %1186, label %1286, label %1187

1187:                                             ; preds = %1182, %1181
  %1188 = load i64, ptr %952, align 8
  %1189 = icmp eq i64 %1188, 0
  br i1 %1189, label %1291, label %1190

1190:                                             ; preds = %1187
  %1191 = load ptr, ptr %18, align 8
  %1192 = getelementptr inbounds i8, ptr %1191, i64 160
  %1193 = load ptr, ptr %1192, align 8
  %1194 = load i64, ptr %945, align 8
  %1195 = getelementptr inbounds %struct.nl_population, ptr %1193, i64 %1194, i32 1
  %1196 = load i64, ptr %1195, align 8
  %1197 = add nsw i64 %1196, 1
  %1198 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1197, i64 noundef 4) #22
  %1199 = getelementptr inbounds i8, ptr %942, i64 152
  store ptr %1198, ptr %1199, align 8
  %1200 = icmp eq ptr %1198, null
  br i1 %1200, label %1286, label %1201

1201:                                             ; preds = %1190
  %1202 = load i64, ptr %951, align 8
  %1203 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1202, i64 noundef 4) #22
  %1204 = getelementptr inbounds i8, ptr %942, i64 160
  store ptr %1203, ptr %1204, align 8
  %1205 = icmp eq ptr %1203, null
  br i1 %1205, label %1286, label %1206

1206:                                             ; preds = %1201
  %1207 = load ptr, ptr %1199, align 8
  %1208 = load i64, ptr %951, align 8
  %1209 = call fastcc i64 @nl_ascends(ptr noundef %1207, i64 noundef %1196, i64 noundef %1208) #22
  %1210 = icmp eq i64 %1209, 0
  br i1 %1210, label %1214, label %1211

1211:                                             ; preds = %1206
  %1212 = call fastcc i64 @nl_below(ptr noundef nonnull %1203, i64 noundef 4, i64 noundef %1208, i64 noundef %1208) #22
  %1213 = icmp eq i64 %1212, 0
  br i1 %1213, label %1214, label %1215

1214:                                             ; preds = %1211, %1206
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.24) #22
  br label %1449

1215:                                             ; preds = %1211
  %1216 = load i64, ptr %967, align 8
  %1217 = icmp sgt i64 %1216, -1
  br i1 %1217, label %1218, label %1236

1218:                                             ; preds = %1215
  %1219 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1197, i64 noundef 4) #22
  %1220 = getelementptr inbounds i8, ptr %942, i64 168
  store ptr %1219, ptr %1220, align 8
  %1221 = icmp eq ptr %1219, null
  br i1 %1221, label %1286, label %1222

1222:                                             ; preds = %1218
  %1223 = load i64, ptr %967, align 8
  %1224 = shl nsw i64 %1223, 1
  %1225 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1224, i64 noundef 4) #22
  %1226 = getelementptr inbounds i8, ptr %942, i64 176
  store ptr %1225, ptr %1226, align 8
  %1227 = icmp eq ptr %1225, null
  br i1 %1227, label %1286, label %1228

1228:                                             ; preds = %1222
  %1229 = load ptr, ptr %1220, align 8
  %1230 = load i64, ptr %967, align 8
  %1231 = load ptr, ptr %1199, align 8
  %1232 = load i64, ptr %951, align 8
  %1233 = call fastcc i64 @nl_runs_fit(ptr noundef %1229, ptr noundef nonnull %1225, i64 noundef %1230, i64 noundef %1196, ptr noundef %1231, i64 noundef %1232) #22
  %1234 = icmp eq i64 %1233, 0
  br i1 %1234, label %1235, label %1236

1235:                                             ; preds = %1228
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.25) #22
  br label %1449

1236:                                             ; preds = %1228, %1215
  %1237 = phi ptr [ %1231, %1228 ], [ %1207, %1215 ]
  %1238 = phi i64 [ %1232, %1228 ], [ %1208, %1215 ]
  %1239 = call i64 @llvm.smax.i64(i64 %1196, i64 0)
  br label %1240

1240:                                             ; preds = %1257, %1236
  %1241 = phi i64 [ 0, %1236 ], [ %1265, %1257 ]
  %1242 = phi i64 [ 0, %1236 ], [ %1258, %1257 ]
  %1243 = icmp eq i64 %1242, %1239
  br i1 %1243, label %1244, label %1257

1244:                                             ; preds = %1240
  %1245 = sdiv i64 %1238, 64
  %1246 = add nsw i64 %1245, 1
  %1247 = call fastcc ptr @nl_take(ptr noundef %1191, i64 noundef %1246, i64 noundef 4) #22
  %1248 = getelementptr inbounds i8, ptr %942, i64 184
  store ptr %1247, ptr %1248, align 8
  %1249 = call fastcc ptr @nl_take(ptr noundef %1191, i64 noundef %1241, i64 noundef 4) #22
  %1250 = getelementptr inbounds i8, ptr %942, i64 192
  store ptr %1249, ptr %1250, align 8
  %1251 = load ptr, ptr %1248, align 8
  %1252 = icmp eq ptr %1251, null
  %1253 = icmp eq ptr %1249, null
  %1254 = or i1 %1253, %1252
  br i1 %1254, label %1286, label %1255

1255:                                             ; preds = %1244
  %1256 = getelementptr inbounds i8, ptr %942, i64 88
  br label %1266

1257:                                             ; preds = %1240
  %1258 = add nuw i64 %1242, 1
  %1259 = getelementptr inbounds i32, ptr %1237, i64 %1258
  %1260 = load i32, ptr %1259, align 4
  %1261 = getelementptr inbounds i32, ptr %1237, i64 %1242
  %1262 = load i32, ptr %1261, align 4
  %1263 = sub nsw i32 %1260, %1262
  %1264 = sext i32 %1263 to i64
  %1265 = call i64 @llvm.smax.i64(i64 %1241, i64 %1264)
  br label %1240

1266:                                             ; preds = %1280, %1255
  %1267 = phi i64 [ %1274, %1280 ], [ 0, %1255 ]
  %1268 = phi i64 [ %1285, %1280 ], [ 0, %1255 ]
  %1269 = load i64, ptr %951, align 8
  %1270 = icmp slt i64 %1268, %1269
  br i1 %1270, label %1271, label %1291

1271:                                             ; preds = %1266
  %1272 = load ptr, ptr %1256, align 8
  br label %1273

1273:                                             ; preds = %1273, %1271
  %1274 = phi i64 [ %1275, %1273 ], [ %1267, %1271 ]
  %1275 = add nsw i64 %1274, 1
  %1276 = getelementptr inbounds i32, ptr %1272, i64 %1275
  %1277 = load i32, ptr %1276, align 4
  %1278 = sext i32 %1277 to i64
  %1279 = icmp slt i64 %1268, %1278
  br i1 %1279, label %1280, label %1273

1280:                                             ; preds = %1273
  %1281 = trunc i64 %1274 to i32
  %1282 = load ptr, ptr %1248, align 8
  %1283 = lshr exact i64 %1268, 4
  %1284 = getelementptr inbounds i8, ptr %1282, i64 %1283
  store i32 %1281, ptr %1284, align 4
  %1285 = add nuw nsw i64 %1268, 64
  br label %1266

1286:                                             ; preds = %1244, %1222, %1218, %1201, %1190, %1182, %1165, %1159, %1143, %1119, %1114, %1074, %1063
  %1287 = phi ptr [ %1045, %1074 ], [ %1045, %1063 ], [ %1045, %1119 ], [ %1045, %1114 ], [ %1045, %1143 ], [ %1045, %1165 ], [ %1045, %1159 ], [ %1045, %1182 ], [ %1191, %1201 ], [ %1191, %1190 ], [ %1191, %1222 ], [ %1191, %1218 ], [ %1191, %1244 ]
  %1288 = getelementptr inbounds i8, ptr %1287, i64 304
  %1289 = load i64, ptr %1288, align 8
  %1290 = icmp eq i64 %1289, 0
  br i1 %1290, label %1291, label %1449

1291:                                             ; preds = %1266, %1286, %1187
  %1292 = load i64, ptr %963, align 8
  %1293 = icmp slt i64 %1292, 0
  br i1 %1293, label %1294, label %1298

1294:                                             ; preds = %1291
  %1295 = load ptr, ptr %942, align 8
  %1296 = getelementptr inbounds i8, ptr %1295, i64 144
  %1297 = load i64, ptr %1296, align 8
  br label %1298

1298:                                             ; preds = %1294, %1291
  %1299 = phi i64 [ %1297, %1294 ], [ 0, %1291 ]
  %1300 = getelementptr inbounds i8, ptr %942, i64 216
  store i64 %1299, ptr %1300, align 8
  %1301 = getelementptr inbounds i8, ptr %942, i64 128
  %1302 = load ptr, ptr %1301, align 8
  %1303 = icmp eq ptr %1302, null
  br i1 %1303, label %1304, label %1308

1304:                                             ; preds = %1298
  %1305 = load ptr, ptr %942, align 8
  %1306 = getelementptr inbounds i8, ptr %1305, i64 152
  %1307 = load i64, ptr %1306, align 8
  br label %1308

1308:                                             ; preds = %1304, %1298
  %1309 = phi i64 [ %1307, %1304 ], [ 0, %1298 ]
  %1310 = getelementptr inbounds i8, ptr %942, i64 224
  store i64 %1309, ptr %1310, align 8
  %1311 = load i64, ptr %947, align 8
  %1312 = getelementptr inbounds i8, ptr %942, i64 112
  %1313 = getelementptr inbounds i8, ptr %942, i64 232
  %1314 = call i64 @llvm.smax.i64(i64 %1311, i64 0)
  br label %1315

1315:                                             ; preds = %1342, %1308
  %1316 = phi i64 [ %1299, %1308 ], [ %1334, %1342 ]
  %1317 = phi i64 [ %1309, %1308 ], [ %1335, %1342 ]
  %1318 = phi i64 [ 0, %1308 ], [ %1332, %1342 ]
  %1319 = icmp eq i64 %1318, %1314
  br i1 %1319, label %1320, label %1324

1320:                                             ; preds = %1315
  %1321 = load i64, ptr %967, align 8
  %1322 = getelementptr inbounds i8, ptr %942, i64 176
  %1323 = call i64 @llvm.smax.i64(i64 %1321, i64 0)
  br label %1365

1324:                                             ; preds = %1315
  br i1 %1293, label %1330, label %1325

1325:                                             ; preds = %1324
  %1326 = load ptr, ptr %1312, align 8
  %1327 = getelementptr inbounds i32, ptr %1326, i64 %1318
  %1328 = load i32, ptr %1327, align 4
  %1329 = sext i32 %1328 to i64
  br label %1330

1330:                                             ; preds = %1325, %1324
  %1331 = phi i64 [ %1329, %1325 ], [ %1318, %1324 ]
  %1332 = add nuw i64 %1318, 1
  br label %1333

1333:                                             ; preds = %1363, %1330
  %1334 = phi i64 [ %1316, %1330 ], [ %1347, %1363 ]
  %1335 = phi i64 [ %1317, %1330 ], [ %1350, %1363 ]
  %1336 = phi i64 [ %1331, %1330 ], [ %1364, %1363 ]
  br i1 %1293, label %1342, label %1337

1337:                                             ; preds = %1333
  %1338 = load ptr, ptr %1312, align 8
  %1339 = getelementptr inbounds i32, ptr %1338, i64 %1332
  %1340 = load i32, ptr %1339, align 4
  %1341 = sext i32 %1340 to i64
  br label %1342

1342:                                             ; preds = %1337, %1333
  %1343 = phi i64 [ %1341, %1337 ], [ %1332, %1333 ]
  %1344 = icmp slt i64 %1336, %1343
  br i1 %1344, label %1345, label %1315

1345:                                             ; preds = %1342
  %1346 = call fastcc i64 @nl_run_delay(ptr noundef nonnull %942, i64 noundef %1336) #22
  %1347 = call i64 @llvm.smax.i64(i64 %1346, i64 %1334)
  store i64 %1347, ptr %1300, align 8
  %1348 = call fastcc i64 @nl_run_start(ptr noundef nonnull %942, i64 noundef %1336) #22
  br label %1349

1349:                                             ; preds = %1357, %1345
  %1350 = phi i64 [ %1335, %1345 ], [ %1358, %1357 ]
  %1351 = phi i64 [ %1348, %1345 ], [ %1362, %1357 ]
  %1352 = call fastcc i64 @nl_run_end(ptr noundef nonnull %942, i64 noundef %1336) #22
  %1353 = icmp slt i64 %1351, %1352
  br i1 %1353, label %1354, label %1363

1354:                                             ; preds = %1349
  %1355 = call fastcc i64 @nl_dendritic_at(ptr noundef nonnull %942, i64 noundef %1351) #22
  %1356 = icmp sgt i64 %1355, -1
  br i1 %1356, label %1357, label %1377

1357:                                             ; preds = %1354
  %1358 = call i64 @llvm.smax.i64(i64 %1355, i64 %1350)
  store i64 %1358, ptr %1310, align 8
  %1359 = add nsw i64 %1355, %1346
  %1360 = load i64, ptr %1313, align 8
  %1361 = call i64 @llvm.smax.i64(i64 %1359, i64 %1360)
  store i64 %1361, ptr %1313, align 8
  %1362 = add nsw i64 %1351, 1
  br label %1349

1363:                                             ; preds = %1349
  %1364 = add nsw i64 %1336, 1
  br label %1333

1365:                                             ; preds = %1369, %1320
  %1366 = phi i64 [ %1375, %1369 ], [ %1317, %1320 ]
  %1367 = phi i64 [ %1376, %1369 ], [ 0, %1320 ]
  %1368 = icmp eq i64 %1367, %1323
  br i1 %1368, label %1378, label %1369

1369:                                             ; preds = %1365
  %1370 = load ptr, ptr %1322, align 8
  %1371 = shl nsw i64 %1367, 3
  %1372 = getelementptr inbounds i8, ptr %1370, i64 %1371
  %1373 = load i32, ptr %1372, align 4
  %1374 = sext i32 %1373 to i64
  %1375 = call i64 @llvm.smax.i64(i64 %1366, i64 %1374)
  store i64 %1375, ptr %1310, align 8
  %1376 = add nuw i64 %1367, 1
  br label %1365

1377:                                             ; preds = %1354
  call fastcc void @nl_image_bad(ptr noundef nonnull readonly %18, ptr noundef nonnull @.str.26) #22
  br label %1449

1378:                                             ; preds = %1365
  %1379 = load ptr, ptr %990, align 8
  %1380 = load i64, ptr %944, align 8
  %1381 = load i64, ptr %945, align 8
  %1382 = getelementptr inbounds %struct.nl_population, ptr %1379, i64 %1381
  %1383 = load i64, ptr %925, align 8
  %1384 = load i64, ptr %951, align 8
  %1385 = add nsw i64 %1384, 63
  %1386 = sdiv i64 %1385, 64
  %1387 = shl nsw i64 %1386, 6
  %1388 = call fastcc ptr @nl_read_lanes(ptr noundef nonnull %18, i64 noundef %1383, i64 noundef %1384, i64 noundef %1387) #22
  %1389 = getelementptr inbounds i8, ptr %942, i64 240
  store ptr %1388, ptr %1389, align 8
  %1390 = icmp eq ptr %1388, null
  br i1 %1390, label %1412, label %1391

1391:                                             ; preds = %1378
  %1392 = getelementptr inbounds %struct.nl_population, ptr %1379, i64 %1380
  %1393 = load i64, ptr %926, align 8
  %1394 = getelementptr inbounds i8, ptr %1392, i64 8
  %1395 = load i64, ptr %1394, align 8
  %1396 = getelementptr inbounds i8, ptr %1392, i64 16
  %1397 = load i64, ptr %1396, align 8
  %1398 = call fastcc ptr @nl_read_lanes(ptr noundef nonnull %18, i64 noundef %1393, i64 noundef %1395, i64 noundef %1397) #22
  %1399 = getelementptr inbounds i8, ptr %942, i64 248
  store ptr %1398, ptr %1399, align 8
  %1400 = icmp eq ptr %1398, null
  br i1 %1400, label %1412, label %1401

1401:                                             ; preds = %1391
  %1402 = load i64, ptr %927, align 8
  %1403 = getelementptr inbounds i8, ptr %1382, i64 8
  %1404 = load i64, ptr %1403, align 8
  %1405 = getelementptr inbounds i8, ptr %1382, i64 16
  %1406 = load i64, ptr %1405, align 8
  %1407 = call fastcc ptr @nl_read_lanes(ptr noundef nonnull %18, i64 noundef %1402, i64 noundef %1404, i64 noundef %1406) #22
  %1408 = getelementptr inbounds i8, ptr %942, i64 256
  store ptr %1407, ptr %1408, align 8
  %1409 = icmp eq ptr %1407, null
  br i1 %1409, label %1412, label %1410

1410:                                             ; preds = %1401
  %1411 = getelementptr inbounds i8, ptr %943, i64 168
  br label %1417

1412:                                             ; preds = %1401, %1391, %1378
  %1413 = getelementptr inbounds i8, ptr %943, i64 304
  %1414 = load i64, ptr %1413, align 8
  %1415 = icmp eq i64 %1414, 0
  br i1 %1415, label %1416, label %1448

1416:                                             ; preds = %1412
  call fastcc void @nl_fail(ptr noundef nonnull %943, ptr noundef nonnull @.str.2) #22
  br label %1448

1417:                                             ; preds = %1442, %1410
  %1418 = phi i64 [ %1447, %1442 ], [ 0, %1410 ]
  %1419 = load i64, ptr %928, align 8
  %1420 = icmp slt i64 %1418, %1419
  br i1 %1420, label %1422, label %1421

1421:                                             ; preds = %1417
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %11) #24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #24
  br label %1456

1422:                                             ; preds = %1417
  %1423 = load ptr, ptr %1411, align 8
  %1424 = load ptr, ptr %929, align 8
  %1425 = getelementptr inbounds i64, ptr %1424, i64 %1418
  %1426 = load i64, ptr %1425, align 8
  %1427 = icmp eq i64 %1426, 0
  %1428 = select i1 %1427, ptr %976, ptr %982
  %1429 = load ptr, ptr %1428, align 8
  %1430 = select i1 %1427, i64 80, i64 88
  %1431 = getelementptr inbounds i8, ptr %895, i64 %1430
  %1432 = load i64, ptr %1431, align 8
  %1433 = load i64, ptr %923, align 8
  %1434 = getelementptr i64, ptr %1429, i64 %1432
  %1435 = getelementptr i8, ptr %1434, i64 8
  %1436 = getelementptr i64, ptr %1435, i64 %1433
  %1437 = getelementptr i64, ptr %1436, i64 %1418
  %1438 = load i64, ptr %1437, align 8
  br i1 %1427, label %1442, label %1439

1439:                                             ; preds = %1422
  %1440 = load i64, ptr %1310, align 8
  %1441 = add nsw i64 %1440, 1
  br label %1442

1442:                                             ; preds = %1439, %1422
  %1443 = phi i64 [ %1441, %1439 ], [ 1, %1422 ]
  %1444 = getelementptr inbounds %struct.nl_target, ptr %1423, i64 %1438, i32 4
  %1445 = load i64, ptr %1444, align 8
  %1446 = call i64 @llvm.smax.i64(i64 %1443, i64 %1445)
  store i64 %1446, ptr %1444, align 8
  %1447 = add nuw nsw i64 %1418, 1
  br label %1417

1448:                                             ; preds = %1416, %1412, %1041, %1022, %1001
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %11) #24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #24
  br label %1453

1449:                                             ; preds = %956, %1377, %1286, %1235, %1214, %1180, %1137, %1062, %966, %962
  %1450 = getelementptr inbounds i8, ptr %943, i64 304
  %1451 = load i64, ptr %1450, align 8
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %11) #24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #24
  %1452 = icmp eq i64 %1451, 0
  br i1 %1452, label %1456, label %1453

1453:                                             ; preds = %1449, %1448
  %1454 = getelementptr inbounds i8, ptr %904, i64 304
  %1455 = load i64, ptr %1454, align 8
  br label %1505

1456:                                             ; preds = %1449, %1421
  %1457 = load ptr, ptr %913, align 8
  %1458 = load i64, ptr %916, align 8
  %1459 = getelementptr inbounds %struct.nl_table, ptr %1457, i64 %1458, i32 8
  %1460 = load i64, ptr %1459, align 8
  %1461 = load i64, ptr %930, align 8
  %1462 = add nsw i64 %1461, %1460
  store i64 %1462, ptr %930, align 8
  %1463 = add nsw i64 %1458, 1
  store i64 %1463, ptr %916, align 8
  br label %937

1464:                                             ; preds = %937
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %12) #24
  %1465 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 1, ptr noundef nonnull %12) #22
  %1466 = icmp eq i64 %1465, 0
  br i1 %1466, label %1470, label %1467

1467:                                             ; preds = %1464
  %1468 = getelementptr inbounds i8, ptr %904, i64 304
  %1469 = load i64, ptr %1468, align 8
  br label %1503

1470:                                             ; preds = %1464
  %1471 = load i64, ptr %12, align 8
  %1472 = icmp eq i64 %1471, 0
  br i1 %1472, label %1503, label %1473

1473:                                             ; preds = %1470
  %1474 = load i64, ptr %930, align 8
  %1475 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1474, i64 noundef 8) #22
  %1476 = getelementptr inbounds i8, ptr %895, i64 320
  store ptr %1475, ptr %1476, align 8
  %1477 = icmp eq ptr %1475, null
  br i1 %1477, label %1481, label %1478

1478:                                             ; preds = %1473
  %1479 = load i64, ptr %930, align 8
  %1480 = call i64 @llvm.smax.i64(i64 %1479, i64 0)
  br label %1484

1481:                                             ; preds = %1473
  %1482 = getelementptr inbounds i8, ptr %904, i64 304
  %1483 = load i64, ptr %1482, align 8
  br label %1503

1484:                                             ; preds = %1496, %1478
  %1485 = phi i64 [ %1501, %1496 ], [ 0, %1478 ]
  %1486 = icmp eq i64 %1485, %1480
  br i1 %1486, label %1503, label %1487

1487:                                             ; preds = %1484
  %1488 = getelementptr inbounds i64, ptr %1475, i64 %1485
  %1489 = load i64, ptr %1488, align 8
  %1490 = ashr i64 %1489, 32
  %1491 = and i64 %1489, 4294967295
  %1492 = icmp slt i64 %1490, 0
  br i1 %1492, label %1502, label %1493

1493:                                             ; preds = %1487
  %1494 = load i64, ptr %916, align 8
  %1495 = icmp slt i64 %1490, %1494
  br i1 %1495, label %1496, label %1502

1496:                                             ; preds = %1493
  %1497 = load ptr, ptr %913, align 8
  %1498 = getelementptr inbounds %struct.nl_table, ptr %1497, i64 %1490, i32 8
  %1499 = load i64, ptr %1498, align 8
  %1500 = icmp slt i64 %1491, %1499
  %1501 = add nuw i64 %1485, 1
  br i1 %1500, label %1484, label %1502

1502:                                             ; preds = %1496, %1493, %1487
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.18) #22
  br label %1503

1503:                                             ; preds = %1484, %1502, %1481, %1470, %1467
  %1504 = phi i64 [ %1469, %1467 ], [ %1483, %1481 ], [ 0, %1470 ], [ 5, %1502 ], [ 0, %1484 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %12) #24
  br label %1505

1505:                                             ; preds = %1503, %1453
  %1506 = phi i64 [ %1455, %1453 ], [ %1504, %1503 ]
  %1507 = icmp eq i64 %1506, 0
  br i1 %1507, label %1726, label %1508

1508:                                             ; preds = %1505, %936, %932
  %1509 = getelementptr inbounds i8, ptr %840, i64 304
  %1510 = load i64, ptr %1509, align 8
  br label %1724

1511:                                             ; preds = %1720, %900
  %1512 = phi i64 [ %1723, %1720 ], [ 0, %900 ]
  %1513 = icmp eq i64 %1512, %902
  br i1 %1513, label %1726, label %1514

1514:                                             ; preds = %1511
  %1515 = load i64, ptr %867, align 8
  %1516 = icmp eq i64 %1515, %901
  br i1 %1516, label %1517, label %1518

1517:                                             ; preds = %1514
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.17) #22
  br label %1724

1518:                                             ; preds = %1514
  %1519 = load ptr, ptr %853, align 8
  %1520 = getelementptr inbounds %struct.nl_block, ptr %1519, i64 %1515
  %1521 = load ptr, ptr %18, align 8
  call void @llvm.lifetime.start.p0(i64 96, ptr nonnull %9) #24
  %1522 = getelementptr inbounds i8, ptr %1520, i64 8
  store ptr %1522, ptr %9, align 16
  %1523 = getelementptr inbounds i8, ptr %1520, i64 16
  store ptr %1523, ptr %868, align 8
  %1524 = getelementptr inbounds i8, ptr %1520, i64 24
  store ptr %1524, ptr %869, align 16
  %1525 = getelementptr inbounds i8, ptr %1520, i64 32
  store ptr %1525, ptr %870, align 8
  %1526 = getelementptr inbounds i8, ptr %1520, i64 40
  store ptr %1526, ptr %871, align 16
  %1527 = getelementptr inbounds i8, ptr %1520, i64 48
  store ptr %1527, ptr %872, align 8
  %1528 = getelementptr inbounds i8, ptr %1520, i64 56
  store ptr %1528, ptr %873, align 16
  %1529 = getelementptr inbounds i8, ptr %1520, i64 64
  store ptr %1529, ptr %874, align 8
  %1530 = getelementptr inbounds i8, ptr %1520, i64 72
  store ptr %1530, ptr %875, align 16
  %1531 = getelementptr inbounds i8, ptr %1520, i64 80
  store ptr %1531, ptr %876, align 8
  %1532 = getelementptr inbounds i8, ptr %1520, i64 88
  store ptr %1532, ptr %877, align 16
  %1533 = getelementptr inbounds i8, ptr %1520, i64 96
  store ptr %1533, ptr %878, align 8
  br label %1534

1534:                                             ; preds = %1537, %1518
  %1535 = phi i64 [ 0, %1518 ], [ %1544, %1537 ]
  %1536 = icmp eq i64 %1535, 12
  br i1 %1536, label %1545, label %1537

1537:                                             ; preds = %1534
  %1538 = icmp eq i64 %1535, 10
  %1539 = select i1 %1538, i64 1099511627776, i64 2147483647
  %1540 = getelementptr inbounds [12 x ptr], ptr %9, i64 0, i64 %1535
  %1541 = load ptr, ptr %1540, align 8
  %1542 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %1539, ptr noundef %1541) #22
  %1543 = icmp eq i64 %1542, 0
  %1544 = add nuw nsw i64 %1535, 1
  br i1 %1543, label %1534, label %1713

1545:                                             ; preds = %1534
  %1546 = getelementptr inbounds i8, ptr %1520, i64 104
  %1547 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -9223372036854775808, i64 noundef 9223372036854775807, ptr noundef nonnull %1546) #22
  %1548 = icmp eq i64 %1547, 0
  br i1 %1548, label %1549, label %1713

1549:                                             ; preds = %1545
  %1550 = getelementptr inbounds i8, ptr %1521, i64 184
  %1551 = load ptr, ptr %1550, align 8
  %1552 = getelementptr inbounds %struct.nl_connection, ptr %1551, i64 %883, i32 1
  %1553 = load i64, ptr %1552, align 8
  store i64 %1553, ptr %1520, align 8
  %1554 = load i64, ptr %1522, align 8
  %1555 = getelementptr inbounds i8, ptr %1521, i64 96
  %1556 = load i64, ptr %1555, align 8
  %1557 = icmp slt i64 %1554, %1556
  br i1 %1557, label %1558, label %1710

1558:                                             ; preds = %1549
  %1559 = load i64, ptr %1524, align 8
  %1560 = getelementptr inbounds i8, ptr %1521, i64 104
  %1561 = load i64, ptr %1560, align 8
  %1562 = icmp slt i64 %1559, %1561
  br i1 %1562, label %1563, label %1710

1563:                                             ; preds = %1558
  %1564 = load i64, ptr %1523, align 8
  %1565 = getelementptr inbounds i8, ptr %1521, i64 160
  %1566 = load ptr, ptr %1565, align 8
  %1567 = getelementptr inbounds %struct.nl_population, ptr %1566, i64 %1554
  %1568 = getelementptr inbounds i8, ptr %1567, i64 56
  %1569 = load i64, ptr %1568, align 8
  %1570 = icmp slt i64 %1564, %1569
  br i1 %1570, label %1571, label %1710

1571:                                             ; preds = %1563
  %1572 = load i64, ptr %1525, align 8
  %1573 = load i64, ptr %1526, align 8
  %1574 = add nsw i64 %1573, %1572
  %1575 = getelementptr inbounds i8, ptr %1567, i64 8
  %1576 = load i64, ptr %1575, align 8
  %1577 = icmp sgt i64 %1574, %1576
  br i1 %1577, label %1710, label %1578

1578:                                             ; preds = %1571
  %1579 = getelementptr inbounds i8, ptr %1521, i64 168
  %1580 = load ptr, ptr %1579, align 8
  %1581 = getelementptr inbounds %struct.nl_target, ptr %1580, i64 %1559
  %1582 = getelementptr inbounds i8, ptr %1581, i64 8
  %1583 = load i64, ptr %1582, align 8
  %1584 = getelementptr inbounds %struct.nl_population, ptr %1566, i64 %1583
  %1585 = load i64, ptr %1527, align 8
  switch i64 %1585, label %1710 [
    i64 0, label %1586
    i64 2, label %1586
    i64 4, label %1586
  ]

1586:                                             ; preds = %1578, %1578, %1578
  %1587 = load i64, ptr %1533, align 8
  %1588 = icmp eq i64 %1587, 0
  br i1 %1588, label %1593, label %1589

1589:                                             ; preds = %1586
  %1590 = getelementptr inbounds i8, ptr %1581, i64 24
  %1591 = load i64, ptr %1590, align 8
  %1592 = icmp eq i64 %1587, %1591
  br i1 %1592, label %1593, label %1710

1593:                                             ; preds = %1589, %1586
  %1594 = load i64, ptr %1528, align 8
  %1595 = icmp eq i64 %1594, 0
  br i1 %1595, label %1600, label %1596

1596:                                             ; preds = %1593
  %1597 = icmp ne i64 %1585, 4
  %1598 = icmp sgt i64 %1594, 1
  %1599 = or i1 %1597, %1598
  br i1 %1599, label %1710, label %1613

1600:                                             ; preds = %1593
  %1601 = icmp eq i64 %1585, 0
  br i1 %1601, label %1602, label %1613

1602:                                             ; preds = %1600
  %1603 = load i64, ptr %1530, align 8
  %1604 = load i64, ptr %1531, align 8
  %1605 = add nsw i64 %1604, %1603
  %1606 = getelementptr inbounds i8, ptr %1584, i64 8
  %1607 = load i64, ptr %1606, align 8
  %1608 = icmp sgt i64 %1605, %1607
  br i1 %1608, label %1710, label %1609

1609:                                             ; preds = %1602
  %1610 = mul nsw i64 %1604, %1573
  %1611 = load i64, ptr %1532, align 8
  %1612 = icmp eq i64 %1610, %1611
  br i1 %1612, label %1649, label %1710

1613:                                             ; preds = %1600, %1596
  %1614 = add nsw i64 %1573, 1
  %1615 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1614, i64 noundef 8) #22
  %1616 = getelementptr inbounds i8, ptr %1520, i64 112
  store ptr %1615, ptr %1616, align 8
  %1617 = icmp eq ptr %1615, null
  br i1 %1617, label %1713, label %1618

1618:                                             ; preds = %1613
  %1619 = load i64, ptr %1532, align 8
  %1620 = load i64, ptr %1527, align 8
  %1621 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1619, i64 noundef %1620) #22
  %1622 = getelementptr inbounds i8, ptr %1520, i64 120
  store ptr %1621, ptr %1622, align 8
  %1623 = icmp eq ptr %1621, null
  br i1 %1623, label %1713, label %1624

1624:                                             ; preds = %1618
  %1625 = load ptr, ptr %1616, align 8
  %1626 = load i64, ptr %1526, align 8
  %1627 = load i64, ptr %1625, align 8
  %1628 = icmp eq i64 %1627, 0
  br i1 %1628, label %1629, label %1710

1629:                                             ; preds = %1624
  %1630 = load i64, ptr %1532, align 8
  %1631 = getelementptr inbounds i64, ptr %1625, i64 %1626
  %1632 = load i64, ptr %1631, align 8
  %1633 = icmp eq i64 %1632, %1630
  br i1 %1633, label %1634, label %1710

1634:                                             ; preds = %1629
  %1635 = call i64 @llvm.smax.i64(i64 %1626, i64 0)
  br label %1636

1636:                                             ; preds = %1640, %1634
  %1637 = phi i64 [ %1643, %1640 ], [ 0, %1634 ]
  %1638 = phi i64 [ %1641, %1640 ], [ 0, %1634 ]
  %1639 = icmp eq i64 %1638, %1635
  br i1 %1639, label %1647, label %1640

1640:                                             ; preds = %1636
  %1641 = add nuw i64 %1638, 1
  %1642 = getelementptr inbounds i64, ptr %1625, i64 %1641
  %1643 = load i64, ptr %1642, align 8
  %1644 = icmp sgt i64 %1637, %1643
  br i1 %1644, label %1645, label %1636

1645:                                             ; preds = %1640
  %1646 = icmp slt i64 %1638, %1626
  br i1 %1646, label %1710, label %1647

1647:                                             ; preds = %1636, %1645
  %1648 = load i64, ptr %1533, align 8
  br label %1649

1649:                                             ; preds = %1647, %1609
  %1650 = phi i64 [ %1630, %1647 ], [ %1610, %1609 ]
  %1651 = phi i64 [ %1648, %1647 ], [ %1587, %1609 ]
  %1652 = icmp eq i64 %1651, 0
  br i1 %1652, label %1659, label %1653

1653:                                             ; preds = %1649
  %1654 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1650, i64 noundef %1651) #22
  %1655 = getelementptr inbounds i8, ptr %1520, i64 128
  store ptr %1654, ptr %1655, align 8
  %1656 = icmp eq ptr %1654, null
  br i1 %1656, label %1713, label %1657

1657:                                             ; preds = %1653
  %1658 = load i64, ptr %1532, align 8
  br label %1659

1659:                                             ; preds = %1657, %1649
  %1660 = phi i64 [ %1658, %1657 ], [ %1650, %1649 ]
  %1661 = icmp eq i64 %1660, 0
  br i1 %1661, label %1664, label %1662

1662:                                             ; preds = %1659
  %1663 = load i64, ptr %1529, align 8
  br label %1664

1664:                                             ; preds = %1662, %1659
  %1665 = phi i64 [ %1663, %1662 ], [ 0, %1659 ]
  %1666 = load i64, ptr %1528, align 8
  %1667 = icmp eq i64 %1666, 0
  br i1 %1667, label %1693, label %1668

1668:                                             ; preds = %1664
  %1669 = getelementptr inbounds i8, ptr %1520, i64 120
  %1670 = getelementptr inbounds i8, ptr %1584, i64 16
  %1671 = getelementptr inbounds i8, ptr %1584, i64 8
  %1672 = call i64 @llvm.smax.i64(i64 %1660, i64 0)
  br label %1673

1673:                                             ; preds = %1686, %1668
  %1674 = phi i32 [ %1687, %1686 ], [ 0, %1668 ]
  %1675 = phi i64 [ %1688, %1686 ], [ 0, %1668 ]
  %1676 = icmp eq i64 %1675, %1672
  br i1 %1676, label %1689, label %1677

1677:                                             ; preds = %1673
  %1678 = load ptr, ptr %1669, align 8
  %1679 = getelementptr inbounds i32, ptr %1678, i64 %1675
  %1680 = load i32, ptr %1679, align 4
  %1681 = zext i32 %1680 to i64
  %1682 = load i64, ptr %1670, align 8
  %1683 = srem i64 %1681, %1682
  %1684 = load i64, ptr %1671, align 8
  %1685 = icmp slt i64 %1683, %1684
  br i1 %1685, label %1686, label %1710

1686:                                             ; preds = %1677
  %1687 = call i32 @llvm.umax.i32(i32 %1680, i32 %1674)
  %1688 = add nuw i64 %1675, 1
  br label %1673

1689:                                             ; preds = %1673
  %1690 = zext i32 %1674 to i64
  %1691 = load i64, ptr %1670, align 8
  %1692 = sdiv i64 %1690, %1691
  br label %1703

1693:                                             ; preds = %1664
  %1694 = load i64, ptr %1527, align 8
  %1695 = icmp eq i64 %1694, 0
  br i1 %1695, label %1703, label %1696

1696:                                             ; preds = %1693
  %1697 = getelementptr inbounds i8, ptr %1520, i64 120
  %1698 = load ptr, ptr %1697, align 8
  %1699 = getelementptr inbounds i8, ptr %1584, i64 8
  %1700 = load i64, ptr %1699, align 8
  %1701 = call fastcc i64 @nl_below(ptr noundef %1698, i64 noundef %1694, i64 noundef %1660, i64 noundef %1700) #22
  %1702 = icmp eq i64 %1701, 0
  br i1 %1702, label %1710, label %1703

1703:                                             ; preds = %1696, %1693, %1689
  %1704 = phi i64 [ %1692, %1689 ], [ %1665, %1696 ], [ %1665, %1693 ]
  %1705 = getelementptr inbounds i8, ptr %1581, i64 32
  %1706 = load i64, ptr %1705, align 8
  %1707 = icmp sgt i64 %1706, %1704
  br i1 %1707, label %1712, label %1708

1708:                                             ; preds = %1703
  %1709 = add nsw i64 %1704, 1
  store i64 %1709, ptr %1705, align 8
  br label %1712

1710:                                             ; preds = %1696, %1645, %1629, %1624, %1609, %1602, %1596, %1589, %1578, %1571, %1563, %1558, %1549, %1677
  %1711 = phi ptr [ @.str.21, %1677 ], [ @.str.19, %1571 ], [ @.str.19, %1563 ], [ @.str.19, %1558 ], [ @.str.19, %1549 ], [ @.str.20, %1596 ], [ @.str.20, %1589 ], [ @.str.20, %1578 ], [ @.str.21, %1609 ], [ @.str.21, %1602 ], [ @.str.27, %1645 ], [ @.str.27, %1629 ], [ @.str.27, %1624 ], [ @.str.21, %1696 ]
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull %1711) #22
  call void @llvm.lifetime.end.p0(i64 96, ptr nonnull %9) #24
  br label %1717

1712:                                             ; preds = %1708, %1703
  call void @llvm.lifetime.end.p0(i64 96, ptr nonnull %9) #24
  br label %1720

1713:                                             ; preds = %1537, %1653, %1618, %1613, %1545
  %1714 = getelementptr inbounds i8, ptr %1521, i64 304
  %1715 = load i64, ptr %1714, align 8
  call void @llvm.lifetime.end.p0(i64 96, ptr nonnull %9) #24
  %1716 = icmp eq i64 %1715, 0
  br i1 %1716, label %1720, label %1717

1717:                                             ; preds = %1713, %1710
  %1718 = getelementptr inbounds i8, ptr %840, i64 304
  %1719 = load i64, ptr %1718, align 8
  br label %1724

1720:                                             ; preds = %1713, %1712
  %1721 = load i64, ptr %867, align 8
  %1722 = add nsw i64 %1721, 1
  store i64 %1722, ptr %867, align 8
  %1723 = add nuw i64 %1512, 1
  br label %1511

1724:                                             ; preds = %1717, %1517, %1508, %890
  %1725 = phi i64 [ %1719, %1717 ], [ 5, %1517 ], [ %1510, %1508 ], [ %892, %890 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %14) #24
  br label %1728

1726:                                             ; preds = %1511, %1505
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %14) #24
  %1727 = add nuw nsw i64 %883, 1
  br label %882

1728:                                             ; preds = %1724, %879, %843
  %1729 = phi i64 [ %845, %843 ], [ %881, %879 ], [ %1725, %1724 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #24
  %1730 = icmp eq i64 %1729, 0
  br i1 %1730, label %1731, label %1822

1731:                                             ; preds = %1728, %886
  %1732 = load ptr, ptr %18, align 8
  %1733 = getelementptr inbounds i8, ptr %1732, i64 104
  %1734 = getelementptr inbounds i8, ptr %1732, i64 168
  %1735 = getelementptr inbounds i8, ptr %1732, i64 160
  %1736 = getelementptr inbounds i8, ptr %1732, i64 40
  br label %1737

1737:                                             ; preds = %1807, %1731
  %1738 = phi i64 [ 0, %1731 ], [ %1808, %1807 ]
  %1739 = load i64, ptr %1733, align 8
  %1740 = icmp slt i64 %1738, %1739
  br i1 %1740, label %1741, label %1812

1741:                                             ; preds = %1737
  %1742 = load ptr, ptr %1734, align 8
  %1743 = getelementptr inbounds %struct.nl_target, ptr %1742, i64 %1738
  %1744 = load ptr, ptr %1735, align 8
  %1745 = getelementptr inbounds i8, ptr %1743, i64 8
  %1746 = load i64, ptr %1745, align 8
  %1747 = getelementptr inbounds %struct.nl_population, ptr %1744, i64 %1746
  %1748 = getelementptr inbounds i8, ptr %1747, i64 16
  %1749 = load i64, ptr %1748, align 8
  %1750 = getelementptr inbounds i8, ptr %1743, i64 24
  %1751 = load i64, ptr %1750, align 8
  %1752 = mul nsw i64 %1751, %1749
  %1753 = getelementptr inbounds i8, ptr %1743, i64 40
  store i64 %1752, ptr %1753, align 8
  %1754 = getelementptr inbounds i8, ptr %1743, i64 32
  %1755 = load i64, ptr %1754, align 8
  %1756 = call fastcc ptr @nl_take(ptr noundef nonnull %1732, i64 noundef %1755, i64 noundef %1752) #22
  %1757 = getelementptr inbounds i8, ptr %1743, i64 56
  store ptr %1756, ptr %1757, align 8
  %1758 = getelementptr inbounds i8, ptr %1743, i64 16
  %1759 = load i64, ptr %1758, align 8
  %1760 = icmp eq i64 %1759, 0
  br i1 %1760, label %1763, label %1761

1761:                                             ; preds = %1741
  %1762 = load i64, ptr %1748, align 8
  br label %1763

1763:                                             ; preds = %1761, %1741
  %1764 = phi i64 [ %1762, %1761 ], [ 0, %1741 ]
  %1765 = load i64, ptr %1736, align 8
  %1766 = sdiv i64 %1765, 8
  %1767 = call fastcc ptr @nl_take(ptr noundef nonnull %1732, i64 noundef %1764, i64 noundef %1766) #22
  %1768 = getelementptr inbounds i8, ptr %1743, i64 64
  store ptr %1767, ptr %1768, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #24
  %1769 = load ptr, ptr %1757, align 8
  %1770 = icmp eq ptr %1769, null
  %1771 = icmp eq ptr %1767, null
  %1772 = or i1 %1771, %1770
  br i1 %1772, label %1781, label %1773

1773:                                             ; preds = %1763
  %1774 = load i64, ptr %1754, align 8
  %1775 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %1774, ptr noundef nonnull %7) #22
  %1776 = icmp eq i64 %1775, 0
  br i1 %1776, label %1777, label %1781

1777:                                             ; preds = %1773
  %1778 = load i64, ptr %7, align 8
  %1779 = getelementptr inbounds i8, ptr %1747, i64 8
  %1780 = call i64 @llvm.smax.i64(i64 %1778, i64 0)
  br label %1784

1781:                                             ; preds = %1773, %1763
  %1782 = getelementptr inbounds i8, ptr %1732, i64 304
  %1783 = load i64, ptr %1782, align 8
  br label %1809

1784:                                             ; preds = %1805, %1777
  %1785 = phi i64 [ %1806, %1805 ], [ 0, %1777 ]
  %1786 = icmp eq i64 %1785, %1780
  br i1 %1786, label %1807, label %1787

1787:                                             ; preds = %1784
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8) #24
  %1788 = load i64, ptr %1754, align 8
  %1789 = add nsw i64 %1788, -1
  %1790 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %1789, ptr noundef nonnull %8) #22
  %1791 = icmp eq i64 %1790, 0
  br i1 %1791, label %1792, label %1802

1792:                                             ; preds = %1787
  %1793 = load ptr, ptr %1757, align 8
  %1794 = load i64, ptr %8, align 8
  %1795 = load i64, ptr %1753, align 8
  %1796 = mul nsw i64 %1795, %1794
  %1797 = getelementptr inbounds i8, ptr %1793, i64 %1796
  %1798 = load i64, ptr %1779, align 8
  %1799 = load i64, ptr %1750, align 8
  %1800 = call fastcc i64 @nl_copy_section(ptr noundef nonnull %18, ptr noundef %1797, i64 noundef %1798, i64 noundef %1799) #22
  %1801 = icmp eq i64 %1800, 0
  br i1 %1801, label %1805, label %1802

1802:                                             ; preds = %1792, %1787
  %1803 = getelementptr inbounds i8, ptr %1732, i64 304
  %1804 = load i64, ptr %1803, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #24
  br label %1809

1805:                                             ; preds = %1792
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #24
  %1806 = add nuw i64 %1785, 1
  br label %1784

1807:                                             ; preds = %1784
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #24
  %1808 = add nuw nsw i64 %1738, 1
  br label %1737

1809:                                             ; preds = %1802, %1781
  %1810 = phi i64 [ %1804, %1802 ], [ %1783, %1781 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #24
  %1811 = icmp eq i64 %1810, 0
  br i1 %1811, label %1812, label %1822

1812:                                             ; preds = %1737, %1809
  %1813 = load i64, ptr %626, align 8
  %1814 = load i64, ptr %625, align 8
  %1815 = icmp eq i64 %1813, %1814
  br i1 %1815, label %1816, label %1821

1816:                                             ; preds = %1812
  %1817 = load i64, ptr %623, align 8
  %1818 = load i64, ptr %622, align 8
  %1819 = icmp eq i64 %1817, %1818
  br i1 %1819, label %1820, label %1821

1820:                                             ; preds = %1816
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %18) #24
  br label %1826

1821:                                             ; preds = %1812, %1816
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.3) #22
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %18) #24
  br label %2446

1822:                                             ; preds = %689, %699, %737, %835, %850, %1728, %1809
  %1823 = getelementptr inbounds i8, ptr %21, i64 304
  %1824 = load i64, ptr %1823, align 8
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %18) #24
  %1825 = icmp eq i64 %1824, 0
  br i1 %1825, label %1826, label %2446

1826:                                             ; preds = %1820, %1822
  %1827 = getelementptr inbounds i8, ptr %21, i64 128
  %1828 = load i64, ptr %1827, align 8
  %1829 = call i64 @llvm.smax.i64(i64 %1828, i64 0)
  br label %1830

1830:                                             ; preds = %1878, %1826
  %1831 = phi i64 [ 0, %1826 ], [ %1881, %1878 ]
  %1832 = phi i64 [ 0, %1826 ], [ %1880, %1878 ]
  %1833 = phi i64 [ 0, %1826 ], [ %1875, %1878 ]
  %1834 = phi i64 [ 0, %1826 ], [ %1876, %1878 ]
  %1835 = icmp eq i64 %1831, %1829
  br i1 %1835, label %1836, label %1862

1836:                                             ; preds = %1830
  %1837 = getelementptr inbounds i8, ptr %21, i64 280
  %1838 = load i64, ptr %1837, align 8
  %1839 = icmp eq i64 %1838, 0
  %1840 = select i1 %1839, i64 0, i64 %1834
  %1841 = load i64, ptr %33, align 8
  %1842 = sdiv i64 %1841, 8
  %1843 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1840, i64 noundef %1842) #22
  %1844 = getelementptr inbounds i8, ptr %21, i64 240
  store ptr %1843, ptr %1844, align 8
  %1845 = load i64, ptr %1837, align 8
  %1846 = icmp eq i64 %1845, 0
  %1847 = select i1 %1846, i64 0, i64 %1833
  %1848 = load i64, ptr %33, align 8
  %1849 = sdiv i64 %1848, 8
  %1850 = shl nsw i64 %1849, 4
  %1851 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1847, i64 noundef %1850) #22
  %1852 = getelementptr inbounds i8, ptr %21, i64 224
  store ptr %1851, ptr %1852, align 8
  %1853 = load i64, ptr %1837, align 8
  %1854 = icmp eq i64 %1853, 0
  %1855 = select i1 %1854, i64 0, i64 %1833
  %1856 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1855, i64 noundef 4) #22
  %1857 = getelementptr inbounds i8, ptr %21, i64 232
  store ptr %1856, ptr %1857, align 8
  %1858 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1832, i64 noundef 32) #22
  %1859 = getelementptr inbounds i8, ptr %21, i64 208
  store ptr %1858, ptr %1859, align 8
  %1860 = load ptr, ptr %1844, align 8
  %1861 = icmp eq ptr %1860, null
  br i1 %1861, label %1908, label %1900

1862:                                             ; preds = %1830
  %1863 = load ptr, ptr %71, align 8
  %1864 = getelementptr inbounds %struct.nl_connection, ptr %1863, i64 %1831
  %1865 = getelementptr inbounds i8, ptr %1864, i64 112
  %1866 = load i64, ptr %1865, align 8
  %1867 = getelementptr inbounds i8, ptr %1864, i64 208
  %1868 = load i64, ptr %1867, align 8
  %1869 = getelementptr inbounds i8, ptr %1864, i64 280
  %1870 = load i64, ptr %1869, align 8
  %1871 = getelementptr inbounds i8, ptr %1864, i64 288
  %1872 = call i64 @llvm.smax.i64(i64 %1870, i64 0)
  br label %1873

1873:                                             ; preds = %1882, %1862
  %1874 = phi i64 [ 0, %1862 ], [ %1899, %1882 ]
  %1875 = phi i64 [ %1833, %1862 ], [ %1898, %1882 ]
  %1876 = phi i64 [ %1834, %1862 ], [ %1896, %1882 ]
  %1877 = icmp eq i64 %1874, %1872
  br i1 %1877, label %1878, label %1882

1878:                                             ; preds = %1873
  %1879 = mul nsw i64 %1868, %1866
  %1880 = add nsw i64 %1879, %1832
  %1881 = add nuw i64 %1831, 1
  br label %1830

1882:                                             ; preds = %1873
  %1883 = load ptr, ptr %1871, align 8
  %1884 = getelementptr inbounds %struct.nl_table, ptr %1883, i64 %1874
  %1885 = load ptr, ptr %61, align 8
  %1886 = getelementptr inbounds i8, ptr %1884, i64 8
  %1887 = load i64, ptr %1886, align 8
  %1888 = getelementptr inbounds %struct.nl_population, ptr %1885, i64 %1887, i32 2
  %1889 = load i64, ptr %1888, align 8
  %1890 = getelementptr inbounds i8, ptr %1884, i64 16
  %1891 = load i64, ptr %1890, align 8
  %1892 = getelementptr inbounds %struct.nl_population, ptr %1885, i64 %1891, i32 2
  %1893 = load i64, ptr %1892, align 8
  %1894 = getelementptr inbounds i8, ptr %1884, i64 64
  %1895 = load i64, ptr %1894, align 8
  %1896 = call i64 @llvm.smax.i64(i64 %1895, i64 %1876)
  %1897 = call i64 @llvm.smax.i64(i64 %1889, i64 %1875)
  %1898 = call i64 @llvm.smax.i64(i64 %1893, i64 %1897)
  %1899 = add nuw i64 %1874, 1
  br label %1873

1900:                                             ; preds = %1836
  %1901 = load ptr, ptr %1852, align 8
  %1902 = icmp eq ptr %1901, null
  br i1 %1902, label %1908, label %1903

1903:                                             ; preds = %1900
  %1904 = load ptr, ptr %1857, align 8
  %1905 = icmp eq ptr %1904, null
  %1906 = icmp eq ptr %1858, null
  %1907 = or i1 %1906, %1905
  br i1 %1907, label %1908, label %1912

1908:                                             ; preds = %1903, %1900, %1836
  %1909 = getelementptr inbounds i8, ptr %21, i64 304
  %1910 = load i64, ptr %1909, align 8
  %1911 = icmp eq i64 %1910, 0
  br i1 %1911, label %1912, label %2446

1912:                                             ; preds = %1908, %1903
  %1913 = load i64, ptr %1827, align 8
  %1914 = call i64 @llvm.smax.i64(i64 %1913, i64 0)
  br label %1915

1915:                                             ; preds = %1937, %1912
  %1916 = phi i64 [ 0, %1912 ], [ %1938, %1937 ]
  %1917 = phi i64 [ 0, %1912 ], [ %1935, %1937 ]
  %1918 = icmp eq i64 %1916, %1914
  br i1 %1918, label %1927, label %1919

1919:                                             ; preds = %1915
  %1920 = load ptr, ptr %71, align 8
  %1921 = getelementptr inbounds %struct.nl_connection, ptr %1920, i64 %1916
  %1922 = getelementptr inbounds i8, ptr %1921, i64 112
  %1923 = load i64, ptr %1922, align 8
  %1924 = getelementptr inbounds i8, ptr %1921, i64 176
  %1925 = getelementptr inbounds i8, ptr %1921, i64 280
  %1926 = call i64 @llvm.smax.i64(i64 %1923, i64 0)
  br label %1933

1927:                                             ; preds = %1915
  %1928 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1917, i64 noundef 48) #22
  %1929 = getelementptr inbounds i8, ptr %21, i64 200
  store ptr %1928, ptr %1929, align 8
  %1930 = icmp eq ptr %1928, null
  br i1 %1930, label %2046, label %1931

1931:                                             ; preds = %1927
  %1932 = getelementptr inbounds i8, ptr %21, i64 144
  br label %1947

1933:                                             ; preds = %1939, %1919
  %1934 = phi i64 [ %1946, %1939 ], [ 0, %1919 ]
  %1935 = phi i64 [ %1945, %1939 ], [ %1917, %1919 ]
  %1936 = icmp eq i64 %1934, %1926
  br i1 %1936, label %1937, label %1939

1937:                                             ; preds = %1933
  %1938 = add nuw i64 %1916, 1
  br label %1915

1939:                                             ; preds = %1933
  %1940 = load ptr, ptr %1924, align 8
  %1941 = getelementptr inbounds %struct.nl_driver, ptr %1940, i64 %1934, i32 1
  %1942 = load i64, ptr %1941, align 8
  %1943 = load i64, ptr %1925, align 8
  %1944 = mul nsw i64 %1943, %1942
  %1945 = add nsw i64 %1944, %1935
  %1946 = add nuw i64 %1934, 1
  br label %1933

1947:                                             ; preds = %1958, %1931
  %1948 = phi i64 [ %1959, %1958 ], [ 0, %1931 ]
  %1949 = load i64, ptr %1827, align 8
  %1950 = icmp slt i64 %1948, %1949
  br i1 %1950, label %1951, label %2013

1951:                                             ; preds = %1947, %1976
  %1952 = phi i64 [ %1977, %1976 ], [ 0, %1947 ]
  %1953 = load ptr, ptr %71, align 8
  %1954 = getelementptr inbounds %struct.nl_connection, ptr %1953, i64 %1948
  %1955 = getelementptr inbounds i8, ptr %1954, i64 280
  %1956 = load i64, ptr %1955, align 8
  %1957 = icmp slt i64 %1952, %1956
  br i1 %1957, label %1960, label %1958

1958:                                             ; preds = %1951
  %1959 = add nuw nsw i64 %1948, 1
  br label %1947

1960:                                             ; preds = %1951
  %1961 = getelementptr inbounds i8, ptr %1954, i64 288
  %1962 = load ptr, ptr %1961, align 8
  %1963 = getelementptr inbounds %struct.nl_table, ptr %1962, i64 %1952
  %1964 = getelementptr inbounds i8, ptr %1963, i64 232
  %1965 = getelementptr inbounds i8, ptr %1954, i64 112
  %1966 = getelementptr inbounds i8, ptr %1954, i64 176
  %1967 = getelementptr inbounds i8, ptr %1963, i64 72
  %1968 = getelementptr inbounds i8, ptr %1963, i64 8
  br label %1969

1969:                                             ; preds = %1985, %1960
  %1970 = phi i64 [ 0, %1960 ], [ %1986, %1985 ]
  %1971 = load i64, ptr %1965, align 8
  %1972 = icmp slt i64 %1970, %1971
  br i1 %1972, label %1973, label %1976

1973:                                             ; preds = %1969
  %1974 = load i64, ptr %1964, align 8
  %1975 = icmp sgt i64 %1974, 0
  br i1 %1975, label %1978, label %1976

1976:                                             ; preds = %1973, %1969
  %1977 = add nuw nsw i64 %1952, 1
  br label %1951

1978:                                             ; preds = %1973, %2006
  %1979 = phi i64 [ %2012, %2006 ], [ 0, %1973 ]
  %1980 = load ptr, ptr %1966, align 8
  %1981 = getelementptr inbounds %struct.nl_driver, ptr %1980, i64 %1970
  %1982 = getelementptr inbounds i8, ptr %1981, i64 8
  %1983 = load i64, ptr %1982, align 8
  %1984 = icmp slt i64 %1979, %1983
  br i1 %1984, label %1987, label %1985

1985:                                             ; preds = %1978
  %1986 = add nuw nsw i64 %1970, 1
  br label %1969

1987:                                             ; preds = %1978
  %1988 = load ptr, ptr %1967, align 8
  %1989 = getelementptr inbounds i8, ptr %1981, i64 16
  %1990 = load ptr, ptr %1989, align 8
  %1991 = getelementptr inbounds i64, ptr %1990, i64 %1979
  %1992 = load i64, ptr %1991, align 8
  %1993 = getelementptr i64, ptr %1988, i64 %1992
  %1994 = getelementptr i8, ptr %1993, i64 8
  %1995 = load i64, ptr %1994, align 8
  %1996 = load i64, ptr %1968, align 8
  %1997 = call fastcc ptr @nl_history_of(ptr noundef %21, i64 noundef %1996, i64 noundef %1995) #22
  %1998 = icmp eq ptr %1997, null
  br i1 %1998, label %1999, label %2006

1999:                                             ; preds = %1987
  %2000 = load ptr, ptr %1929, align 8
  %2001 = load i64, ptr %1932, align 8
  %2002 = add nsw i64 %2001, 1
  store i64 %2002, ptr %1932, align 8
  %2003 = getelementptr inbounds %struct.nl_history, ptr %2000, i64 %2001
  %2004 = load i64, ptr %1968, align 8
  store i64 %2004, ptr %2003, align 8
  %2005 = getelementptr inbounds i8, ptr %2003, i64 8
  store i64 %1995, ptr %2005, align 8
  br label %2006

2006:                                             ; preds = %1999, %1987
  %2007 = phi ptr [ %1997, %1987 ], [ %2003, %1999 ]
  %2008 = load i64, ptr %1964, align 8
  %2009 = getelementptr inbounds i8, ptr %2007, i64 16
  %2010 = load i64, ptr %2009, align 8
  %2011 = call i64 @llvm.smax.i64(i64 %2008, i64 %2010)
  store i64 %2011, ptr %2009, align 8
  %2012 = add nuw nsw i64 %1979, 1
  br label %1978

2013:                                             ; preds = %1947, %2035
  %2014 = phi i64 [ %2045, %2035 ], [ 0, %1947 ]
  %2015 = load i64, ptr %1932, align 8
  %2016 = icmp slt i64 %2014, %2015
  br i1 %2016, label %2017, label %2050

2017:                                             ; preds = %2013
  %2018 = load ptr, ptr %1929, align 8
  %2019 = getelementptr inbounds %struct.nl_history, ptr %2018, i64 %2014
  %2020 = load ptr, ptr %61, align 8
  %2021 = load i64, ptr %2019, align 8
  %2022 = getelementptr inbounds %struct.nl_population, ptr %2020, i64 %2021
  %2023 = getelementptr inbounds i8, ptr %2022, i64 16
  %2024 = load i64, ptr %2023, align 8
  %2025 = getelementptr inbounds i8, ptr %2022, i64 88
  %2026 = load ptr, ptr %2025, align 8
  %2027 = getelementptr inbounds i8, ptr %2019, i64 8
  %2028 = load i64, ptr %2027, align 8
  %2029 = getelementptr inbounds %struct.nl_slot, ptr %2026, i64 %2028, i32 1
  %2030 = load i64, ptr %2029, align 8
  %2031 = icmp eq i64 %2030, 2
  br i1 %2031, label %2035, label %2032

2032:                                             ; preds = %2017
  %2033 = load i64, ptr %33, align 8
  %2034 = sdiv i64 %2033, 8
  br label %2035

2035:                                             ; preds = %2032, %2017
  %2036 = phi i64 [ %2034, %2032 ], [ 8, %2017 ]
  %2037 = mul nsw i64 %2036, %2024
  %2038 = getelementptr inbounds i8, ptr %2019, i64 32
  store i64 %2037, ptr %2038, align 8
  %2039 = getelementptr inbounds i8, ptr %2019, i64 16
  %2040 = load i64, ptr %2039, align 8
  %2041 = add nsw i64 %2040, 1
  %2042 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2041, i64 noundef %2037) #22
  %2043 = getelementptr inbounds i8, ptr %2019, i64 40
  store ptr %2042, ptr %2043, align 8
  %2044 = icmp eq ptr %2042, null
  %2045 = add nuw nsw i64 %2014, 1
  br i1 %2044, label %2046, label %2013

2046:                                             ; preds = %2035, %1927
  %2047 = getelementptr inbounds i8, ptr %21, i64 304
  %2048 = load i64, ptr %2047, align 8
  %2049 = icmp eq i64 %2048, 0
  br i1 %2049, label %2050, label %2446

2050:                                             ; preds = %2013, %2046
  br label %2051

2051:                                             ; preds = %2050, %2069
  %2052 = phi i64 [ %2076, %2069 ], [ 0, %2050 ]
  %2053 = phi i64 [ %2070, %2069 ], [ 0, %2050 ]
  %2054 = load i64, ptr %54, align 8
  %2055 = icmp slt i64 %2052, %2054
  br i1 %2055, label %2056, label %2098

2056:                                             ; preds = %2051
  %2057 = load ptr, ptr %66, align 8
  %2058 = getelementptr inbounds %struct.nl_probe, ptr %2057, i64 %2052
  %2059 = getelementptr inbounds i8, ptr %2058, i64 32
  %2060 = load i64, ptr %2059, align 8
  %2061 = getelementptr inbounds i8, ptr %2058, i64 24
  %2062 = getelementptr inbounds i8, ptr %2058, i64 48
  %2063 = getelementptr inbounds i8, ptr %2058, i64 64
  %2064 = load i64, ptr %2061, align 8
  %2065 = call i64 @llvm.smax.i64(i64 %2064, i64 0)
  br label %2066

2066:                                             ; preds = %2089, %2056
  %2067 = phi i64 [ 0, %2056 ], [ %2090, %2089 ]
  %2068 = icmp eq i64 %2067, %2065
  br i1 %2068, label %2069, label %2077

2069:                                             ; preds = %2066
  %2070 = call i64 @llvm.smax.i64(i64 %2060, i64 %2053)
  %2071 = load i64, ptr %2063, align 8
  %2072 = add nsw i64 %2071, 1
  %2073 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2072, i64 noundef 8) #22
  %2074 = getelementptr inbounds i8, ptr %2058, i64 80
  store ptr %2073, ptr %2074, align 8
  %2075 = icmp eq ptr %2073, null
  %2076 = add nuw nsw i64 %2052, 1
  br i1 %2075, label %2104, label %2051

2077:                                             ; preds = %2066
  %2078 = load ptr, ptr %71, align 8
  %2079 = load ptr, ptr %2062, align 8
  %2080 = getelementptr inbounds i64, ptr %2079, i64 %2067
  %2081 = load i64, ptr %2080, align 8
  %2082 = getelementptr inbounds %struct.nl_connection, ptr %2078, i64 %2081
  %2083 = getelementptr inbounds i8, ptr %2082, i64 280
  %2084 = getelementptr inbounds i8, ptr %2082, i64 288
  br label %2085

2085:                                             ; preds = %2091, %2077
  %2086 = phi i64 [ 0, %2077 ], [ %2097, %2091 ]
  %2087 = load i64, ptr %2083, align 8
  %2088 = icmp slt i64 %2086, %2087
  br i1 %2088, label %2091, label %2089

2089:                                             ; preds = %2085
  %2090 = add nuw i64 %2067, 1
  br label %2066

2091:                                             ; preds = %2085
  %2092 = load ptr, ptr %2084, align 8
  %2093 = getelementptr inbounds %struct.nl_table, ptr %2092, i64 %2086, i32 29
  %2094 = load i64, ptr %2093, align 8
  %2095 = load i64, ptr %2063, align 8
  %2096 = call i64 @llvm.smax.i64(i64 %2094, i64 %2095)
  store i64 %2096, ptr %2063, align 8
  %2097 = add nuw nsw i64 %2086, 1
  br label %2085

2098:                                             ; preds = %2051
  %2099 = load i64, ptr %33, align 8
  %2100 = sdiv i64 %2099, 8
  %2101 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2053, i64 noundef %2100) #22
  %2102 = getelementptr inbounds i8, ptr %21, i64 248
  store ptr %2101, ptr %2102, align 8
  %2103 = icmp eq ptr %2101, null
  br i1 %2103, label %2104, label %2108

2104:                                             ; preds = %2069, %2098
  %2105 = getelementptr inbounds i8, ptr %21, i64 304
  %2106 = load i64, ptr %2105, align 8
  %2107 = icmp eq i64 %2106, 0
  br i1 %2107, label %2108, label %2446

2108:                                             ; preds = %2104, %2098
  %2109 = getelementptr inbounds i8, ptr %21, i64 152
  %2110 = getelementptr inbounds i8, ptr %21, i64 304
  br label %2111

2111:                                             ; preds = %2342, %2108
  %2112 = phi i64 [ %2343, %2342 ], [ 0, %2108 ]
  %2113 = load i64, ptr %1827, align 8
  %2114 = icmp slt i64 %2112, %2113
  br i1 %2114, label %2115, label %2347

2115:                                             ; preds = %2111
  %2116 = load ptr, ptr %71, align 8
  %2117 = getelementptr inbounds %struct.nl_connection, ptr %2116, i64 %2112
  %2118 = getelementptr inbounds i8, ptr %2117, i64 104
  %2119 = load i64, ptr %2118, align 8
  %2120 = getelementptr inbounds i8, ptr %2117, i64 280
  %2121 = load i64, ptr %2120, align 8
  %2122 = mul nsw i64 %2121, %2119
  %2123 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2122, i64 noundef 80) #22
  %2124 = getelementptr inbounds i8, ptr %2117, i64 304
  store ptr %2123, ptr %2124, align 8
  %2125 = icmp eq ptr %2123, null
  br i1 %2125, label %2344, label %2126

2126:                                             ; preds = %2115
  %2127 = getelementptr inbounds i8, ptr %2117, i64 288
  %2128 = getelementptr inbounds i8, ptr %2117, i64 112
  %2129 = getelementptr inbounds i8, ptr %2117, i64 88
  %2130 = getelementptr inbounds i8, ptr %2117, i64 136
  %2131 = getelementptr inbounds i8, ptr %2117, i64 248
  %2132 = getelementptr inbounds i8, ptr %2117, i64 256
  %2133 = getelementptr inbounds i8, ptr %2117, i64 296
  %2134 = getelementptr inbounds i8, ptr %2117, i64 168
  br label %2135

2135:                                             ; preds = %2340, %2126
  %2136 = phi i64 [ %2341, %2340 ], [ 0, %2126 ]
  %2137 = load i64, ptr %2120, align 8
  %2138 = icmp slt i64 %2136, %2137
  br i1 %2138, label %2139, label %2342

2139:                                             ; preds = %2135
  %2140 = load ptr, ptr %2127, align 8
  %2141 = getelementptr inbounds %struct.nl_table, ptr %2140, i64 %2136
  %2142 = call fastcc ptr @nl_make_frame(ptr noundef %21, ptr noundef nonnull %2117, ptr noundef %2141) #22
  %2143 = getelementptr inbounds i8, ptr %2141, i64 264
  store ptr %2142, ptr %2143, align 8
  %2144 = icmp eq ptr %2142, null
  br i1 %2144, label %2344, label %2145

2145:                                             ; preds = %2139
  %2146 = call fastcc ptr @nl_make_frame(ptr noundef %21, ptr noundef nonnull %2117, ptr noundef nonnull %2141) #22
  %2147 = getelementptr inbounds i8, ptr %2141, i64 272
  store ptr %2146, ptr %2147, align 8
  %2148 = icmp eq ptr %2146, null
  br i1 %2148, label %2344, label %2149

2149:                                             ; preds = %2145
  %2150 = load i64, ptr %2128, align 8
  %2151 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2150, i64 noundef 8) #22
  %2152 = getelementptr inbounds i8, ptr %2141, i64 288
  store ptr %2151, ptr %2152, align 8
  %2153 = icmp eq ptr %2151, null
  br i1 %2153, label %2257, label %2154

2154:                                             ; preds = %2149
  %2155 = getelementptr inbounds i8, ptr %2141, i64 16
  %2156 = getelementptr inbounds i8, ptr %2141, i64 80
  br label %2157

2157:                                             ; preds = %2220, %2154
  %2158 = phi i64 [ %2221, %2220 ], [ 0, %2154 ]
  %2159 = load i64, ptr %2128, align 8
  %2160 = icmp slt i64 %2158, %2159
  br i1 %2160, label %2161, label %2260

2161:                                             ; preds = %2157
  %2162 = load i64, ptr %2155, align 8
  %2163 = load ptr, ptr %2156, align 8
  %2164 = load i64, ptr %2129, align 8
  %2165 = load i64, ptr %2118, align 8
  %2166 = load i64, ptr %2130, align 8
  %2167 = getelementptr i64, ptr %2163, i64 %2164
  %2168 = getelementptr i8, ptr %2167, i64 8
  %2169 = getelementptr i64, ptr %2168, i64 %2165
  %2170 = getelementptr i64, ptr %2169, i64 %2166
  %2171 = getelementptr i64, ptr %2170, i64 %2158
  %2172 = load i64, ptr %2171, align 8
  %2173 = load i64, ptr %2109, align 8
  %2174 = call i64 @llvm.smax.i64(i64 %2173, i64 0)
  %2175 = load ptr, ptr %1859, align 8
  br label %2176

2176:                                             ; preds = %2187, %2161
  %2177 = phi i64 [ 0, %2161 ], [ %2188, %2187 ]
  %2178 = icmp eq i64 %2177, %2174
  br i1 %2178, label %2189, label %2179

2179:                                             ; preds = %2176
  %2180 = getelementptr inbounds %struct.nl_total, ptr %2175, i64 %2177
  %2181 = load i64, ptr %2180, align 8
  %2182 = icmp eq i64 %2181, %2162
  br i1 %2182, label %2183, label %2187

2183:                                             ; preds = %2179
  %2184 = getelementptr inbounds i8, ptr %2180, i64 8
  %2185 = load i64, ptr %2184, align 8
  %2186 = icmp eq i64 %2185, %2172
  br i1 %2186, label %2208, label %2187

2187:                                             ; preds = %2183, %2179
  %2188 = add nuw i64 %2177, 1
  br label %2176

2189:                                             ; preds = %2176
  %2190 = add nsw i64 %2173, 1
  store i64 %2190, ptr %2109, align 8
  %2191 = getelementptr inbounds %struct.nl_total, ptr %2175, i64 %2173
  store i64 %2162, ptr %2191, align 8
  %2192 = getelementptr inbounds i8, ptr %2191, i64 8
  store i64 %2172, ptr %2192, align 8
  %2193 = load ptr, ptr %61, align 8
  %2194 = getelementptr inbounds %struct.nl_population, ptr %2193, i64 %2162, i32 2
  %2195 = load i64, ptr %2194, align 8
  %2196 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2195, i64 noundef 8) #22
  %2197 = getelementptr inbounds i8, ptr %2191, i64 16
  store ptr %2196, ptr %2197, align 8
  %2198 = load ptr, ptr %61, align 8
  %2199 = getelementptr inbounds %struct.nl_population, ptr %2198, i64 %2162, i32 1
  %2200 = load i64, ptr %2199, align 8
  %2201 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2200, i64 noundef 1) #22
  %2202 = getelementptr inbounds i8, ptr %2191, i64 24
  store ptr %2201, ptr %2202, align 8
  %2203 = load ptr, ptr %2197, align 8
  %2204 = icmp eq ptr %2203, null
  %2205 = icmp eq ptr %2201, null
  %2206 = or i1 %2205, %2204
  %2207 = load ptr, ptr %2152, align 8
  br i1 %2206, label %2214, label %2210

2208:                                             ; preds = %2183
  %2209 = load ptr, ptr %2152, align 8
  br label %2210

2210:                                             ; preds = %2208, %2189
  %2211 = phi ptr [ %2207, %2189 ], [ %2209, %2208 ]
  %2212 = phi ptr [ %2191, %2189 ], [ %2180, %2208 ]
  %2213 = getelementptr inbounds ptr, ptr %2211, i64 %2158
  store ptr %2212, ptr %2213, align 8
  br label %2216

2214:                                             ; preds = %2189
  %2215 = getelementptr inbounds ptr, ptr %2207, i64 %2158
  store ptr null, ptr %2215, align 8
  br label %2257

2216:                                             ; preds = %2236, %2210
  %2217 = phi i64 [ %2237, %2236 ], [ 0, %2210 ]
  %2218 = load i64, ptr %2131, align 8
  %2219 = icmp slt i64 %2217, %2218
  br i1 %2219, label %2222, label %2220

2220:                                             ; preds = %2216
  %2221 = add nuw nsw i64 %2158, 1
  br label %2157

2222:                                             ; preds = %2216
  %2223 = load ptr, ptr %2132, align 8
  %2224 = getelementptr inbounds %struct.nl_range, ptr %2223, i64 %2217
  %2225 = getelementptr inbounds i8, ptr %2224, i64 24
  %2226 = getelementptr inbounds i8, ptr %2224, i64 32
  %2227 = getelementptr inbounds i8, ptr %2224, i64 16
  br label %2228

2228:                                             ; preds = %2253, %2222
  %2229 = phi i64 [ 0, %2222 ], [ %2256, %2253 ]
  %2230 = load i64, ptr %2225, align 8
  %2231 = icmp slt i64 %2229, %2230
  br i1 %2231, label %2232, label %2236

2232:                                             ; preds = %2228
  %2233 = load i64, ptr %2224, align 8
  %2234 = load i64, ptr %2155, align 8
  %2235 = icmp eq i64 %2233, %2234
  br i1 %2235, label %2238, label %2236

2236:                                             ; preds = %2232, %2228
  %2237 = add nuw nsw i64 %2217, 1
  br label %2216

2238:                                             ; preds = %2232
  %2239 = load ptr, ptr %2152, align 8
  %2240 = getelementptr inbounds ptr, ptr %2239, i64 %2158
  %2241 = load ptr, ptr %2240, align 8
  %2242 = getelementptr inbounds i8, ptr %2241, i64 24
  %2243 = load ptr, ptr %2242, align 8
  %2244 = load ptr, ptr %2226, align 8
  %2245 = icmp eq ptr %2244, null
  br i1 %2245, label %2250, label %2246

2246:                                             ; preds = %2238
  %2247 = getelementptr inbounds i32, ptr %2244, i64 %2229
  %2248 = load i32, ptr %2247, align 4
  %2249 = sext i32 %2248 to i64
  br label %2253

2250:                                             ; preds = %2238
  %2251 = load i64, ptr %2227, align 8
  %2252 = add nsw i64 %2251, %2229
  br label %2253

2253:                                             ; preds = %2250, %2246
  %2254 = phi i64 [ %2249, %2246 ], [ %2252, %2250 ]
  %2255 = getelementptr inbounds i8, ptr %2243, i64 %2254
  store i8 1, ptr %2255, align 1
  %2256 = add nuw nsw i64 %2229, 1
  br label %2228

2257:                                             ; preds = %2214, %2149
  %2258 = load i64, ptr %2110, align 8
  %2259 = icmp eq i64 %2258, 0
  br i1 %2259, label %2260, label %2446

2260:                                             ; preds = %2157, %2257
  %2261 = load i64, ptr %2118, align 8
  %2262 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2261, i64 noundef 8) #22
  %2263 = getelementptr inbounds i8, ptr %2141, i64 296
  store ptr %2262, ptr %2263, align 8
  %2264 = icmp eq ptr %2262, null
  br i1 %2264, label %2337, label %2265

2265:                                             ; preds = %2260
  %2266 = load i64, ptr %2133, align 8
  br label %2267

2267:                                             ; preds = %2335, %2265
  %2268 = phi i64 [ 0, %2265 ], [ %2336, %2335 ]
  %2269 = load i64, ptr %2118, align 8
  %2270 = icmp slt i64 %2268, %2269
  br i1 %2270, label %2271, label %2340

2271:                                             ; preds = %2267
  %2272 = load ptr, ptr %2134, align 8
  %2273 = getelementptr inbounds %struct.nl_handler, ptr %2272, i64 %2268
  %2274 = load i64, ptr %2273, align 8
  %2275 = icmp eq i64 %2274, 0
  %2276 = select i1 %2275, i64 72, i64 80
  %2277 = getelementptr inbounds i8, ptr %2141, i64 %2276
  %2278 = load ptr, ptr %2277, align 8
  %2279 = select i1 %2275, i64 80, i64 88
  %2280 = getelementptr inbounds i8, ptr %2117, i64 %2279
  %2281 = load i64, ptr %2280, align 8
  %2282 = getelementptr i64, ptr %2278, i64 %2281
  %2283 = getelementptr i8, ptr %2282, i64 8
  %2284 = getelementptr i64, ptr %2283, i64 %2268
  %2285 = load i64, ptr %2284, align 8
  br label %2286

2286:                                             ; preds = %2307, %2271
  %2287 = phi i64 [ %2266, %2271 ], [ %2308, %2307 ]
  %2288 = load i64, ptr %2133, align 8
  %2289 = icmp slt i64 %2287, %2288
  br i1 %2289, label %2295, label %2290

2290:                                             ; preds = %2286
  %2291 = load ptr, ptr %2263, align 8
  %2292 = getelementptr inbounds ptr, ptr %2291, i64 %2268
  %2293 = load ptr, ptr %2292, align 8
  %2294 = icmp eq ptr %2293, null
  br i1 %2294, label %2309, label %2335

2295:                                             ; preds = %2286
  %2296 = load ptr, ptr %2124, align 8
  %2297 = getelementptr inbounds %struct.nl_queue, ptr %2296, i64 %2287
  %2298 = load i64, ptr %2297, align 8
  %2299 = icmp eq i64 %2298, %2274
  br i1 %2299, label %2300, label %2307

2300:                                             ; preds = %2295
  %2301 = getelementptr inbounds i8, ptr %2297, i64 16
  %2302 = load i64, ptr %2301, align 8
  %2303 = icmp eq i64 %2302, %2285
  br i1 %2303, label %2304, label %2307

2304:                                             ; preds = %2300
  %2305 = load ptr, ptr %2263, align 8
  %2306 = getelementptr inbounds ptr, ptr %2305, i64 %2268
  store ptr %2297, ptr %2306, align 8
  br label %2307

2307:                                             ; preds = %2304, %2300, %2295
  %2308 = add nsw i64 %2287, 1
  br label %2286

2309:                                             ; preds = %2290
  %2310 = load ptr, ptr %2124, align 8
  %2311 = add nsw i64 %2288, 1
  store i64 %2311, ptr %2133, align 8
  %2312 = getelementptr inbounds %struct.nl_queue, ptr %2310, i64 %2288
  %2313 = load ptr, ptr %2263, align 8
  %2314 = getelementptr inbounds ptr, ptr %2313, i64 %2268
  store ptr %2312, ptr %2314, align 8
  store i64 %2274, ptr %2312, align 8
  %2315 = select i1 %2275, i64 8, i64 16
  %2316 = getelementptr inbounds i8, ptr %2141, i64 %2315
  %2317 = load i64, ptr %2316, align 8
  %2318 = getelementptr inbounds i8, ptr %2312, i64 8
  store i64 %2317, ptr %2318, align 8
  %2319 = getelementptr inbounds i8, ptr %2312, i64 16
  store i64 %2285, ptr %2319, align 8
  %2320 = select i1 %2275, i64 216, i64 224
  %2321 = getelementptr inbounds i8, ptr %2141, i64 %2320
  %2322 = load i64, ptr %2321, align 8
  %2323 = add nsw i64 %2322, 1
  %2324 = getelementptr inbounds i8, ptr %2312, i64 24
  store i64 %2323, ptr %2324, align 8
  %2325 = getelementptr inbounds i8, ptr %2312, i64 72
  store i32 -1, ptr %2325, align 8
  %2326 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2323, i64 noundef 4) #22
  %2327 = getelementptr inbounds i8, ptr %2312, i64 32
  store ptr %2326, ptr %2327, align 8
  %2328 = load i64, ptr %2324, align 8
  %2329 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2328, i64 noundef 4) #22
  %2330 = getelementptr inbounds i8, ptr %2312, i64 40
  store ptr %2329, ptr %2330, align 8
  %2331 = load ptr, ptr %2327, align 8
  %2332 = icmp eq ptr %2331, null
  %2333 = icmp eq ptr %2329, null
  %2334 = or i1 %2333, %2332
  br i1 %2334, label %2337, label %2335

2335:                                             ; preds = %2309, %2290
  %2336 = add nuw nsw i64 %2268, 1
  br label %2267

2337:                                             ; preds = %2309, %2260
  %2338 = load i64, ptr %2110, align 8
  %2339 = icmp eq i64 %2338, 0
  br i1 %2339, label %2340, label %2446

2340:                                             ; preds = %2267, %2337
  %2341 = add nuw nsw i64 %2136, 1
  br label %2135

2342:                                             ; preds = %2135
  %2343 = add nuw nsw i64 %2112, 1
  br label %2111

2344:                                             ; preds = %2115, %2139, %2145
  %2345 = load i64, ptr %2110, align 8
  %2346 = icmp eq i64 %2345, 0
  br i1 %2346, label %2347, label %2446

2347:                                             ; preds = %2111, %2344
  %2348 = getelementptr inbounds i8, ptr %21, i64 256
  br label %2349

2349:                                             ; preds = %2441, %2347
  %2350 = phi i64 [ 0, %2347 ], [ %2442, %2441 ]
  %2351 = load i64, ptr %49, align 8
  %2352 = icmp slt i64 %2350, %2351
  br i1 %2352, label %2353, label %2447

2353:                                             ; preds = %2349
  %2354 = load ptr, ptr %61, align 8
  %2355 = getelementptr inbounds %struct.nl_population, ptr %2354, i64 %2350
  %2356 = getelementptr inbounds i8, ptr %2355, i64 64
  %2357 = load i64, ptr %2356, align 8
  %2358 = call fastcc i64 @nl_cell_aggregate(ptr noundef %2355, i64 noundef %2357) #22
  %2359 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2358, i64 noundef 8) #22
  %2360 = getelementptr inbounds i8, ptr %2355, i64 160
  store ptr %2359, ptr %2360, align 8
  %2361 = icmp eq ptr %2359, null
  br i1 %2361, label %2443, label %2362

2362:                                             ; preds = %2353
  %2363 = getelementptr inbounds i8, ptr %2355, i64 8
  %2364 = load i64, ptr %2363, align 8
  store i64 %2364, ptr %2359, align 8
  %2365 = getelementptr inbounds i8, ptr %2355, i64 16
  %2366 = load i64, ptr %2365, align 8
  %2367 = load ptr, ptr %2360, align 8
  %2368 = getelementptr inbounds i8, ptr %2367, i64 8
  store i64 %2366, ptr %2368, align 8
  %2369 = load i32, ptr %2348, align 8
  %2370 = zext i32 %2369 to i64
  %2371 = load ptr, ptr %2360, align 8
  %2372 = getelementptr inbounds i8, ptr %2371, i64 16
  store i64 %2370, ptr %2372, align 8
  %2373 = getelementptr inbounds i8, ptr %2355, i64 24
  %2374 = load i64, ptr %2373, align 8
  %2375 = load ptr, ptr %2360, align 8
  %2376 = getelementptr inbounds i8, ptr %2375, i64 24
  store i64 %2374, ptr %2376, align 8
  %2377 = getelementptr inbounds i8, ptr %2355, i64 40
  %2378 = getelementptr inbounds i8, ptr %2355, i64 128
  br label %2379

2379:                                             ; preds = %2386, %2362
  %2380 = phi i64 [ 0, %2362 ], [ %2394, %2386 ]
  %2381 = load i64, ptr %2377, align 8
  %2382 = icmp slt i64 %2380, %2381
  br i1 %2382, label %2386, label %2383

2383:                                             ; preds = %2379
  %2384 = getelementptr inbounds i8, ptr %2355, i64 48
  %2385 = getelementptr inbounds i8, ptr %2355, i64 120
  br label %2395

2386:                                             ; preds = %2379
  %2387 = load ptr, ptr %2378, align 8
  %2388 = getelementptr inbounds ptr, ptr %2387, i64 %2380
  %2389 = load ptr, ptr %2388, align 8
  %2390 = ptrtoint ptr %2389 to i64
  %2391 = load ptr, ptr %2360, align 8
  %2392 = getelementptr inbounds i64, ptr %2391, i64 %2380
  %2393 = getelementptr inbounds i8, ptr %2392, i64 48
  store i64 %2390, ptr %2393, align 8
  %2394 = add nuw nsw i64 %2380, 1
  br label %2379

2395:                                             ; preds = %2402, %2383
  %2396 = phi i64 [ %2427, %2402 ], [ 0, %2383 ]
  %2397 = load i64, ptr %2384, align 8
  %2398 = icmp slt i64 %2396, %2397
  br i1 %2398, label %2402, label %2399

2399:                                             ; preds = %2395
  %2400 = getelementptr inbounds i8, ptr %2355, i64 56
  %2401 = getelementptr inbounds i8, ptr %2355, i64 136
  br label %2428

2402:                                             ; preds = %2395
  %2403 = load ptr, ptr %63, align 8
  %2404 = load i64, ptr %2385, align 8
  %2405 = getelementptr %struct.nl_target, ptr %2403, i64 %2404
  %2406 = getelementptr %struct.nl_target, ptr %2405, i64 %2396, i32 9
  %2407 = load i64, ptr %2406, align 8
  %2408 = load ptr, ptr %2360, align 8
  %2409 = load i64, ptr %2377, align 8
  %2410 = add nuw i64 %2396, 6
  %2411 = getelementptr i64, ptr %2408, i64 %2410
  %2412 = getelementptr i64, ptr %2411, i64 %2397
  %2413 = getelementptr i64, ptr %2412, i64 %2409
  store i64 %2407, ptr %2413, align 8
  %2414 = load ptr, ptr %63, align 8
  %2415 = load i64, ptr %2385, align 8
  %2416 = getelementptr %struct.nl_target, ptr %2414, i64 %2415
  %2417 = getelementptr %struct.nl_target, ptr %2416, i64 %2396, i32 8
  %2418 = load ptr, ptr %2417, align 8
  %2419 = ptrtoint ptr %2418 to i64
  %2420 = load ptr, ptr %2360, align 8
  %2421 = load i64, ptr %2384, align 8
  %2422 = load i64, ptr %2377, align 8
  %2423 = getelementptr i64, ptr %2420, i64 %2410
  %2424 = shl i64 %2421, 4
  %2425 = getelementptr i8, ptr %2423, i64 %2424
  %2426 = getelementptr i64, ptr %2425, i64 %2422
  store i64 %2419, ptr %2426, align 8
  %2427 = add nuw nsw i64 %2396, 1
  br label %2395

2428:                                             ; preds = %2432, %2399
  %2429 = phi i64 [ %2440, %2432 ], [ 0, %2399 ]
  %2430 = load i64, ptr %2400, align 8
  %2431 = icmp slt i64 %2429, %2430
  br i1 %2431, label %2432, label %2441

2432:                                             ; preds = %2428
  %2433 = load ptr, ptr %2401, align 8
  %2434 = getelementptr inbounds ptr, ptr %2433, i64 %2429
  %2435 = load ptr, ptr %2434, align 8
  %2436 = ptrtoint ptr %2435 to i64
  %2437 = load ptr, ptr %2360, align 8
  %2438 = call fastcc i64 @nl_cell_event(ptr noundef nonnull %2355, i64 noundef %2429) #22
  %2439 = getelementptr inbounds i64, ptr %2437, i64 %2438
  store i64 %2436, ptr %2439, align 8
  %2440 = add nuw nsw i64 %2429, 1
  br label %2428

2441:                                             ; preds = %2428
  %2442 = add nuw nsw i64 %2350, 1
  br label %2349

2443:                                             ; preds = %2353
  %2444 = load i64, ptr %2110, align 8
  %2445 = icmp eq i64 %2444, 0
  br i1 %2445, label %2447, label %2446

2446:                                             ; preds = %2337, %2257, %2104, %1908, %2046, %1821, %2443, %2344, %1822
  call fastcc void @nl_give_up(ptr noundef nonnull %21, ptr noundef %4, i64 noundef %5) #22
  br label %2449

2447:                                             ; preds = %2349, %2443
  call fastcc void @nl_seek(ptr noundef nonnull %21, i64 noundef 0) #22
  %2448 = getelementptr inbounds i8, ptr %21, i64 312
  store i8 0, ptr %2448, align 1
  br label %2449

2449:                                             ; preds = %2447, %2446, %614, %604, %23
  %2450 = phi ptr [ null, %604 ], [ null, %2446 ], [ %21, %2447 ], [ null, %614 ], [ null, %23 ]
  ret ptr %2450
}

; Function Attrs: nounwind
define i64 @nl_run(ptr noundef %0, i64 noundef %1) #0 {
  %3 = getelementptr inbounds i8, ptr %0, i64 304
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
  %2 = alloca [2 x ptr], align 16
  %3 = getelementptr inbounds i8, ptr %0, i64 96
  %4 = getelementptr inbounds i8, ptr %0, i64 160
  %5 = getelementptr inbounds i8, ptr %0, i64 264
  br label %6

6:                                                ; preds = %20, %1
  %7 = phi i64 [ 0, %1 ], [ %21, %20 ]
  %8 = load i64, ptr %3, align 8
  %9 = icmp slt i64 %7, %8
  br i1 %9, label %10, label %26

10:                                               ; preds = %6
  %11 = load ptr, ptr %4, align 8
  %12 = getelementptr inbounds %struct.nl_population, ptr %11, i64 %7
  %13 = getelementptr inbounds i8, ptr %12, i64 32
  %14 = load i64, ptr %13, align 8
  %15 = icmp eq i64 %14, 2
  br i1 %15, label %16, label %20

16:                                               ; preds = %10
  %17 = load i64, ptr %5, align 8
  %18 = tail call fastcc i64 @nl_report(ptr noundef nonnull %0, ptr noundef nonnull %12, i64 noundef 0, i64 noundef %17) #22
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %20, label %22

20:                                               ; preds = %16, %10
  %21 = add nuw nsw i64 %7, 1
  br label %6

22:                                               ; preds = %16
  %23 = getelementptr inbounds i8, ptr %0, i64 304
  %24 = load i64, ptr %23, align 8
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %26, label %1199

26:                                               ; preds = %6, %22
  %27 = getelementptr inbounds i8, ptr %0, i64 296
  %28 = load i64, ptr %27, align 8
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %85, label %30

30:                                               ; preds = %26
  store i64 0, ptr %27, align 8
  br label %31

31:                                               ; preds = %80, %30
  %32 = phi i64 [ 0, %30 ], [ %81, %80 ]
  %33 = load i64, ptr %3, align 8
  %34 = icmp slt i64 %32, %33
  br i1 %34, label %35, label %85

35:                                               ; preds = %31
  %36 = load ptr, ptr %4, align 8
  %37 = getelementptr inbounds %struct.nl_population, ptr %36, i64 %32
  %38 = getelementptr inbounds i8, ptr %37, i64 176
  %39 = load i64, ptr %38, align 8
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %80, label %41

41:                                               ; preds = %35
  store i64 0, ptr %38, align 8
  %42 = getelementptr inbounds i8, ptr %37, i64 144
  %43 = load ptr, ptr %42, align 8
  store i64 0, ptr %43, align 8
  %44 = getelementptr inbounds i8, ptr %37, i64 8
  %45 = getelementptr inbounds i8, ptr %37, i64 168
  %46 = getelementptr inbounds i8, ptr %37, i64 136
  br label %47

47:                                               ; preds = %76, %41
  %48 = phi i64 [ 0, %41 ], [ %79, %76 ]
  %49 = load i64, ptr %44, align 8
  %50 = icmp slt i64 %48, %49
  br i1 %50, label %62, label %51

51:                                               ; preds = %47
  %52 = load ptr, ptr %42, align 8
  %53 = load i64, ptr %52, align 8
  %54 = getelementptr inbounds i8, ptr %37, i64 152
  %55 = load ptr, ptr %54, align 8
  %56 = load i64, ptr %55, align 8
  %57 = add nsw i64 %56, %53
  store i64 %57, ptr %55, align 8
  tail call fastcc void @nl_deliver(ptr noundef %0, i64 noundef %32, i64 noundef 0) #22
  %58 = load i64, ptr %5, align 8
  %59 = tail call fastcc i64 @nl_enqueue(ptr noundef %0, i64 noundef %32, i64 noundef %58) #22
  %60 = load ptr, ptr %42, align 8
  store i64 0, ptr %60, align 8
  %61 = icmp eq i64 %59, 0
  br i1 %61, label %80, label %82

62:                                               ; preds = %47
  %63 = load ptr, ptr %45, align 8
  %64 = getelementptr inbounds i8, ptr %63, i64 %48
  %65 = load i8, ptr %64, align 1
  %66 = icmp eq i8 %65, 0
  br i1 %66, label %76, label %67

67:                                               ; preds = %62
  %68 = trunc i64 %48 to i32
  %69 = load ptr, ptr %46, align 8
  %70 = load ptr, ptr %69, align 8
  %71 = load ptr, ptr %42, align 8
  %72 = load i64, ptr %71, align 8
  %73 = add nsw i64 %72, 1
  store i64 %73, ptr %71, align 8
  %74 = getelementptr inbounds i32, ptr %70, i64 %72
  store i32 %68, ptr %74, align 4
  %75 = load ptr, ptr %45, align 8
  br label %76

76:                                               ; preds = %67, %62
  %77 = phi ptr [ %75, %67 ], [ %63, %62 ]
  %78 = getelementptr inbounds i8, ptr %77, i64 %48
  store i8 0, ptr %78, align 1
  %79 = add nuw nsw i64 %48, 1
  br label %47

80:                                               ; preds = %51, %35
  %81 = add nuw nsw i64 %32, 1
  br label %31

82:                                               ; preds = %51
  %83 = getelementptr inbounds i8, ptr %0, i64 304
  %84 = load i64, ptr %83, align 8
  br label %1199

85:                                               ; preds = %31, %26
  tail call fastcc void @nl_clock(ptr noundef nonnull %0) #22
  %86 = tail call fastcc double @nl_time(ptr noundef nonnull readonly %0) #22
  %87 = getelementptr inbounds i8, ptr %0, i64 128
  %88 = getelementptr inbounds i8, ptr %0, i64 184
  %89 = getelementptr inbounds i8, ptr %2, i64 8
  %90 = getelementptr inbounds i8, ptr %0, i64 168
  br label %91

91:                                               ; preds = %107, %85
  %92 = phi i64 [ 0, %85 ], [ %108, %107 ]
  %93 = load i64, ptr %87, align 8
  %94 = icmp slt i64 %92, %93
  br i1 %94, label %95, label %160

95:                                               ; preds = %91
  %96 = load ptr, ptr %88, align 8
  %97 = getelementptr inbounds %struct.nl_connection, ptr %96, i64 %92
  %98 = getelementptr inbounds i8, ptr %97, i64 280
  %99 = getelementptr inbounds i8, ptr %97, i64 288
  %100 = getelementptr inbounds i8, ptr %97, i64 136
  %101 = getelementptr inbounds i8, ptr %97, i64 192
  %102 = getelementptr inbounds i8, ptr %97, i64 104
  br label %103

103:                                              ; preds = %120, %95
  %104 = phi i64 [ 0, %95 ], [ %121, %120 ]
  %105 = load i64, ptr %98, align 8
  %106 = icmp slt i64 %104, %105
  br i1 %106, label %109, label %107

107:                                              ; preds = %103
  %108 = add nuw nsw i64 %92, 1
  br label %91

109:                                              ; preds = %103
  %110 = load ptr, ptr %99, align 8
  %111 = getelementptr inbounds %struct.nl_table, ptr %110, i64 %104
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %2) #24
  %112 = getelementptr inbounds i8, ptr %111, i64 264
  %113 = load ptr, ptr %112, align 8
  store ptr %113, ptr %2, align 16
  %114 = getelementptr inbounds i8, ptr %111, i64 272
  %115 = load ptr, ptr %114, align 8
  store ptr %115, ptr %89, align 8
  %116 = getelementptr inbounds i8, ptr %111, i64 304
  br label %117

117:                                              ; preds = %132, %109
  %118 = phi i64 [ 0, %109 ], [ %133, %132 ]
  %119 = icmp eq i64 %118, 2
  br i1 %119, label %120, label %122

120:                                              ; preds = %117
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %2) #24
  %121 = add nuw nsw i64 %104, 1
  br label %103

122:                                              ; preds = %117
  %123 = load i64, ptr %5, align 8
  %124 = getelementptr inbounds [2 x ptr], ptr %2, i64 0, i64 %118
  %125 = load ptr, ptr %124, align 8
  %126 = getelementptr inbounds i8, ptr %125, i64 8
  store i64 %123, ptr %126, align 8
  %127 = getelementptr inbounds i8, ptr %125, i64 16
  store double %86, ptr %127, align 8
  br label %128

128:                                              ; preds = %134, %122
  %129 = phi i64 [ 0, %122 ], [ %159, %134 ]
  %130 = load i64, ptr %100, align 8
  %131 = icmp slt i64 %129, %130
  br i1 %131, label %134, label %132

132:                                              ; preds = %128
  %133 = add nuw nsw i64 %118, 1
  br label %117

134:                                              ; preds = %128
  %135 = load ptr, ptr %101, align 8
  %136 = getelementptr inbounds i64, ptr %135, i64 %129
  %137 = load i64, ptr %136, align 8
  %138 = load ptr, ptr %90, align 8
  %139 = icmp eq i64 %137, 0
  %140 = select i1 %139, i64 72, i64 80
  %141 = getelementptr inbounds i8, ptr %111, i64 %140
  %142 = load ptr, ptr %141, align 8
  %143 = select i1 %139, i64 80, i64 88
  %144 = getelementptr inbounds i8, ptr %97, i64 %143
  %145 = load i64, ptr %144, align 8
  %146 = load i64, ptr %102, align 8
  %147 = getelementptr i64, ptr %142, i64 %145
  %148 = getelementptr i8, ptr %147, i64 8
  %149 = getelementptr i64, ptr %148, i64 %146
  %150 = getelementptr i64, ptr %149, i64 %129
  %151 = load i64, ptr %150, align 8
  %152 = getelementptr inbounds %struct.nl_target, ptr %138, i64 %151, i32 6
  %153 = load i64, ptr %152, align 8
  %154 = load i64, ptr %116, align 8
  %155 = getelementptr i64, ptr %125, i64 %154
  %156 = shl i64 %129, 6
  %157 = getelementptr i8, ptr %155, i64 %156
  %158 = getelementptr i8, ptr %157, i64 24
  store i64 %153, ptr %158, align 8
  %159 = add nuw nsw i64 %129, 1
  br label %128

160:                                              ; preds = %91
  %161 = getelementptr inbounds i8, ptr %0, i64 72
  %162 = load i64, ptr %161, align 8
  %163 = and i64 %162, 1
  %164 = icmp eq i64 %163, 0
  br i1 %164, label %166, label %165

165:                                              ; preds = %160
  tail call fastcc void @nl_take_probes(ptr noundef nonnull %0) #22
  br label %166

166:                                              ; preds = %165, %160
  %167 = getelementptr inbounds i8, ptr %0, i64 8
  %168 = getelementptr inbounds i8, ptr %0, i64 304
  br label %169

169:                                              ; preds = %383, %166
  %170 = phi i64 [ 0, %166 ], [ %384, %383 ]
  %171 = icmp eq i64 %170, 2
  br i1 %171, label %385, label %172

172:                                              ; preds = %169, %381
  %173 = phi i64 [ %382, %381 ], [ 0, %169 ]
  %174 = load i64, ptr %87, align 8
  %175 = icmp slt i64 %173, %174
  br i1 %175, label %176, label %383

176:                                              ; preds = %172
  %177 = load ptr, ptr %88, align 8
  %178 = getelementptr inbounds %struct.nl_connection, ptr %177, i64 %173
  %179 = getelementptr inbounds i8, ptr %178, i64 104
  %180 = getelementptr inbounds i8, ptr %178, i64 280
  %181 = getelementptr inbounds i8, ptr %178, i64 168
  %182 = getelementptr inbounds i8, ptr %178, i64 288
  br label %183

183:                                              ; preds = %379, %176
  %184 = phi i64 [ 0, %176 ], [ %380, %379 ]
  %185 = load i64, ptr %179, align 8
  %186 = icmp slt i64 %184, %185
  br i1 %186, label %187, label %381

187:                                              ; preds = %183, %377
  %188 = phi i64 [ %378, %377 ], [ 0, %183 ]
  %189 = load i64, ptr %180, align 8
  %190 = icmp slt i64 %188, %189
  br i1 %190, label %191, label %379

191:                                              ; preds = %187
  %192 = load ptr, ptr %181, align 8
  %193 = getelementptr inbounds %struct.nl_handler, ptr %192, i64 %184
  %194 = load i64, ptr %193, align 8
  %195 = icmp eq i64 %194, %170
  br i1 %195, label %196, label %379

196:                                              ; preds = %191
  %197 = load ptr, ptr %182, align 8
  %198 = getelementptr inbounds %struct.nl_table, ptr %197, i64 %188
  %199 = getelementptr inbounds i8, ptr %198, i64 296
  %200 = load ptr, ptr %199, align 8
  %201 = getelementptr inbounds ptr, ptr %200, i64 %184
  %202 = load ptr, ptr %201, align 8
  %203 = getelementptr inbounds i8, ptr %202, i64 32
  %204 = load ptr, ptr %203, align 8
  %205 = load i64, ptr %5, align 8
  %206 = getelementptr inbounds i8, ptr %202, i64 24
  %207 = load i64, ptr %206, align 8
  %208 = srem i64 %205, %207
  %209 = getelementptr inbounds i32, ptr %204, i64 %208
  %210 = load i32, ptr %209, align 4
  %211 = add nsw i32 %210, -1
  %212 = getelementptr inbounds i8, ptr %202, i64 48
  %213 = getelementptr inbounds i8, ptr %193, i64 8
  %214 = getelementptr inbounds i8, ptr %198, i64 136
  %215 = getelementptr inbounds i8, ptr %198, i64 144
  %216 = getelementptr inbounds i8, ptr %198, i64 176
  %217 = getelementptr inbounds i8, ptr %198, i64 152
  %218 = getelementptr inbounds i8, ptr %198, i64 160
  %219 = getelementptr inbounds i8, ptr %198, i64 184
  %220 = getelementptr inbounds i8, ptr %198, i64 88
  %221 = getelementptr inbounds i8, ptr %198, i64 24
  %222 = getelementptr inbounds i8, ptr %198, i64 192
  %223 = getelementptr inbounds i8, ptr %198, i64 48
  %224 = getelementptr inbounds i8, ptr %198, i64 40
  %225 = getelementptr inbounds i8, ptr %198, i64 56
  %226 = getelementptr inbounds i8, ptr %198, i64 32
  %227 = getelementptr inbounds i8, ptr %198, i64 208
  %228 = getelementptr inbounds i8, ptr %198, i64 264
  %229 = getelementptr inbounds i8, ptr %193, i64 16
  br label %230

230:                                              ; preds = %373, %196
  %231 = phi i32 [ %211, %196 ], [ %241, %373 ]
  %232 = icmp slt i32 %231, 0
  br i1 %232, label %377, label %233

233:                                              ; preds = %230
  %234 = zext nneg i32 %231 to i64
  %235 = load ptr, ptr %212, align 8
  %236 = getelementptr inbounds %struct.nl_event, ptr %235, i64 %234
  %237 = load i32, ptr %236, align 4
  %238 = getelementptr inbounds i8, ptr %236, i64 4
  %239 = load i32, ptr %238, align 4
  %240 = getelementptr inbounds i8, ptr %236, i64 8
  %241 = load i32, ptr %240, align 4
  %242 = load i64, ptr %213, align 8
  %243 = icmp sgt i64 %242, -1
  br i1 %243, label %244, label %362

244:                                              ; preds = %233
  %245 = load i64, ptr %193, align 8
  %246 = icmp eq i64 %245, 0
  %247 = sext i32 %239 to i64
  br i1 %246, label %248, label %257

248:                                              ; preds = %244
  %249 = tail call fastcc i64 @nl_run_start(ptr noundef readonly %198, i64 noundef %247) #22
  %250 = tail call fastcc i64 @nl_run_end(ptr noundef readonly %198, i64 noundef %247) #22
  %251 = icmp slt i64 %249, %250
  br i1 %251, label %252, label %362

252:                                              ; preds = %248
  %253 = sext i32 %237 to i64
  %254 = tail call fastcc i64 @nl_run_delay(ptr noundef readonly %198, i64 noundef %247) #22
  %255 = tail call fastcc i64 @nl_run_row(ptr noundef %0, ptr noundef readonly %178, ptr noundef readonly %198, i64 noundef %242, i64 noundef %253, i64 noundef %249, i64 noundef %250, i64 noundef %254) #22
  %256 = icmp eq i64 %255, 0
  br i1 %256, label %362, label %374

257:                                              ; preds = %244
  %258 = load i64, ptr %214, align 8
  %259 = icmp eq i64 %258, 0
  br i1 %259, label %260, label %285

260:                                              ; preds = %257
  %261 = load i64, ptr %223, align 8
  %262 = sub nsw i64 %247, %261
  %263 = load i64, ptr %224, align 8
  %264 = icmp ne i64 %263, 0
  %265 = icmp slt i64 %262, 0
  %266 = select i1 %264, i1 true, i1 %265
  br i1 %266, label %347, label %267

267:                                              ; preds = %260
  %268 = load i64, ptr %225, align 8
  %269 = icmp slt i64 %262, %268
  br i1 %269, label %270, label %347

270:                                              ; preds = %267, %277
  %271 = phi i64 [ %284, %277 ], [ 0, %267 ]
  %272 = load i64, ptr %226, align 8
  %273 = icmp slt i64 %271, %272
  br i1 %273, label %277, label %274

274:                                              ; preds = %270
  %275 = load ptr, ptr %227, align 8
  %276 = getelementptr inbounds i32, ptr %275, i64 %272
  br label %347

277:                                              ; preds = %270
  %278 = load i64, ptr %225, align 8
  %279 = mul nsw i64 %278, %271
  %280 = add nsw i64 %279, %262
  %281 = trunc i64 %280 to i32
  %282 = load ptr, ptr %227, align 8
  %283 = getelementptr inbounds i32, ptr %282, i64 %271
  store i32 %281, ptr %283, align 4
  %284 = add nuw nsw i64 %271, 1
  br label %270

285:                                              ; preds = %257
  %286 = load i64, ptr %215, align 8
  %287 = icmp slt i64 %286, 0
  br i1 %287, label %297, label %288

288:                                              ; preds = %285
  %289 = icmp eq i32 %239, 0
  %290 = load ptr, ptr %216, align 8
  br i1 %289, label %303, label %291

291:                                              ; preds = %288
  %292 = shl nsw i64 %247, 3
  %293 = getelementptr i8, ptr %290, i64 %292
  %294 = getelementptr i8, ptr %293, i64 -4
  %295 = load i32, ptr %294, align 4
  %296 = sext i32 %295 to i64
  br label %303

297:                                              ; preds = %285
  %298 = load ptr, ptr %217, align 8
  %299 = getelementptr i32, ptr %298, i64 %247
  %300 = load i32, ptr %299, align 4
  %301 = sext i32 %300 to i64
  %302 = getelementptr i8, ptr %299, i64 4
  br label %308

303:                                              ; preds = %291, %288
  %304 = phi i64 [ %296, %291 ], [ 0, %288 ]
  %305 = shl nsw i64 %247, 1
  %306 = or disjoint i64 %305, 1
  %307 = getelementptr inbounds i32, ptr %290, i64 %306
  br label %308

308:                                              ; preds = %303, %297
  %309 = phi i64 [ %301, %297 ], [ %304, %303 ]
  %310 = phi ptr [ %302, %297 ], [ %307, %303 ]
  %311 = load i32, ptr %310, align 4
  %312 = sext i32 %311 to i64
  br label %313

313:                                              ; preds = %339, %308
  %314 = phi i64 [ 0, %308 ], [ %334, %339 ]
  %315 = phi i64 [ %309, %308 ], [ %346, %339 ]
  %316 = icmp slt i64 %315, %312
  %317 = load ptr, ptr %218, align 8
  br i1 %316, label %322, label %318

318:                                              ; preds = %313
  %319 = getelementptr inbounds i32, ptr %317, i64 %309
  %320 = load ptr, ptr %222, align 8
  %321 = sub nsw i64 %312, %309
  br label %347

322:                                              ; preds = %313
  %323 = getelementptr inbounds i32, ptr %317, i64 %315
  %324 = load i32, ptr %323, align 4
  %325 = load ptr, ptr %219, align 8
  %326 = sdiv i32 %324, 64
  %327 = sext i32 %326 to i64
  %328 = getelementptr inbounds i32, ptr %325, i64 %327
  %329 = load i32, ptr %328, align 4
  %330 = sext i32 %329 to i64
  %331 = tail call i64 @llvm.smax.i64(i64 %314, i64 %330)
  %332 = load ptr, ptr %220, align 8
  br label %333

333:                                              ; preds = %333, %322
  %334 = phi i64 [ %331, %322 ], [ %335, %333 ]
  %335 = add nsw i64 %334, 1
  %336 = getelementptr inbounds i32, ptr %332, i64 %335
  %337 = load i32, ptr %336, align 4
  %338 = icmp sgt i32 %337, %324
  br i1 %338, label %339, label %333

339:                                              ; preds = %333
  %340 = load i64, ptr %221, align 8
  %341 = add nsw i64 %340, %334
  %342 = trunc i64 %341 to i32
  %343 = load ptr, ptr %222, align 8
  %344 = sub nsw i64 %315, %309
  %345 = getelementptr inbounds i32, ptr %343, i64 %344
  store i32 %342, ptr %345, align 4
  %346 = add nsw i64 %315, 1
  br label %313

347:                                              ; preds = %318, %274, %267, %260
  %348 = phi ptr [ null, %260 ], [ %275, %274 ], [ null, %267 ], [ %319, %318 ]
  %349 = phi ptr [ null, %260 ], [ %276, %274 ], [ null, %267 ], [ %320, %318 ]
  %350 = phi i64 [ 0, %260 ], [ %272, %274 ], [ 0, %267 ], [ %321, %318 ]
  %351 = load ptr, ptr %228, align 8
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef readonly %178, ptr noundef nonnull readonly %198, ptr noundef %351, i64 noundef 0) #22
  %352 = icmp sgt i64 %350, 0
  br i1 %352, label %353, label %362

353:                                              ; preds = %347
  %354 = load ptr, ptr %167, align 8
  %355 = load i64, ptr %213, align 8
  %356 = getelementptr inbounds ptr, ptr %354, i64 %355
  %357 = load ptr, ptr %356, align 8
  %358 = load ptr, ptr %228, align 8
  %359 = trunc i64 %350 to i32
  %360 = tail call i32 %357(ptr noundef %358, ptr noundef %348, ptr noundef %349, i32 noundef %237, i32 noundef %359) #26
  %361 = icmp eq i32 %360, 0
  br i1 %361, label %362, label %404

362:                                              ; preds = %353, %347, %252, %248, %233
  %363 = load i64, ptr %229, align 8
  %364 = icmp sgt i64 %363, -1
  br i1 %364, label %365, label %373

365:                                              ; preds = %362
  %366 = load ptr, ptr %228, align 8
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef readonly %178, ptr noundef readonly %198, ptr noundef %366, i64 noundef 0) #22
  %367 = load ptr, ptr %167, align 8
  %368 = load i64, ptr %229, align 8
  %369 = getelementptr inbounds ptr, ptr %367, i64 %368
  %370 = load ptr, ptr %369, align 8
  %371 = load ptr, ptr %228, align 8
  %372 = tail call i32 %370(ptr noundef %371, i32 noundef %237) #26
  br label %373

373:                                              ; preds = %365, %362
  br label %230

374:                                              ; preds = %252
  %375 = load i64, ptr %168, align 8
  %376 = icmp eq i64 %375, 0
  br i1 %376, label %377, label %1199

377:                                              ; preds = %230, %374
  %378 = add nuw nsw i64 %188, 1
  br label %187

379:                                              ; preds = %191, %187
  %380 = add nuw nsw i64 %184, 1
  br label %183

381:                                              ; preds = %183
  %382 = add nuw nsw i64 %173, 1
  br label %172

383:                                              ; preds = %172
  %384 = add nuw nsw i64 %170, 1
  br label %169

385:                                              ; preds = %169, %396
  %386 = phi i64 [ %397, %396 ], [ 0, %169 ]
  %387 = load i64, ptr %87, align 8
  %388 = icmp slt i64 %386, %387
  br i1 %388, label %389, label %408

389:                                              ; preds = %385, %398
  %390 = phi i64 [ %403, %398 ], [ 0, %385 ]
  %391 = load ptr, ptr %88, align 8
  %392 = getelementptr inbounds %struct.nl_connection, ptr %391, i64 %386
  %393 = getelementptr inbounds i8, ptr %392, i64 296
  %394 = load i64, ptr %393, align 8
  %395 = icmp slt i64 %390, %394
  br i1 %395, label %398, label %396

396:                                              ; preds = %389
  %397 = add nuw nsw i64 %386, 1
  br label %385

398:                                              ; preds = %389
  %399 = getelementptr inbounds i8, ptr %392, i64 304
  %400 = load ptr, ptr %399, align 8
  %401 = getelementptr inbounds %struct.nl_queue, ptr %400, i64 %390
  %402 = load i64, ptr %5, align 8
  tail call fastcc void @nl_release_events(ptr noundef %401, i64 noundef %402) #22
  %403 = add nuw nsw i64 %390, 1
  br label %389

404:                                              ; preds = %353
  %405 = load ptr, ptr %228, align 8
  tail call fastcc void @nl_report_overflow(ptr noundef nonnull %0, ptr noundef readonly %178, ptr noundef nonnull readonly %198, ptr noundef %405) #22
  %406 = load i64, ptr %168, align 8
  %407 = icmp eq i64 %406, 0
  br i1 %407, label %408, label %1199

408:                                              ; preds = %385, %404
  %409 = getelementptr inbounds i8, ptr %0, i64 272
  %410 = load i64, ptr %409, align 8
  %411 = icmp eq i64 %410, 0
  br i1 %411, label %412, label %413

412:                                              ; preds = %416, %408
  br label %469

413:                                              ; preds = %408
  %414 = getelementptr inbounds i8, ptr %0, i64 104
  %415 = getelementptr inbounds i8, ptr %0, i64 40
  br label %416

416:                                              ; preds = %467, %413
  %417 = phi i64 [ 0, %413 ], [ %468, %467 ]
  %418 = load i64, ptr %414, align 8
  %419 = icmp slt i64 %417, %418
  br i1 %419, label %420, label %412

420:                                              ; preds = %416
  %421 = load ptr, ptr %90, align 8
  %422 = getelementptr inbounds %struct.nl_target, ptr %421, i64 %417
  %423 = getelementptr inbounds i8, ptr %422, i64 16
  %424 = load i64, ptr %423, align 8
  %425 = icmp eq i64 %424, 0
  br i1 %425, label %467, label %426

426:                                              ; preds = %420
  %427 = getelementptr inbounds i8, ptr %422, i64 56
  %428 = load ptr, ptr %427, align 8
  %429 = getelementptr inbounds i8, ptr %422, i64 48
  %430 = load i64, ptr %429, align 8
  %431 = getelementptr inbounds i8, ptr %422, i64 40
  %432 = load i64, ptr %431, align 8
  %433 = mul nsw i64 %432, %430
  %434 = getelementptr inbounds i8, ptr %428, i64 %433
  %435 = load ptr, ptr %4, align 8
  %436 = getelementptr inbounds i8, ptr %422, i64 8
  %437 = load i64, ptr %436, align 8
  %438 = getelementptr inbounds %struct.nl_population, ptr %435, i64 %437, i32 2
  %439 = load i64, ptr %438, align 8
  %440 = getelementptr inbounds i8, ptr %422, i64 72
  %441 = getelementptr inbounds i8, ptr %422, i64 64
  %442 = tail call i64 @llvm.smax.i64(i64 %439, i64 0)
  br label %443

443:                                              ; preds = %465, %426
  %444 = phi i64 [ 0, %426 ], [ %466, %465 ]
  %445 = icmp eq i64 %444, %442
  br i1 %445, label %446, label %448

446:                                              ; preds = %443
  %447 = shl nsw i64 %439, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %434, i8 0, i64 %447, i1 false)
  br label %467

448:                                              ; preds = %443
  %449 = load i64, ptr %415, align 8
  %450 = icmp eq i64 %449, 32
  %451 = getelementptr inbounds i64, ptr %434, i64 %444
  %452 = load i64, ptr %451, align 8
  %453 = load double, ptr %440, align 8
  br i1 %450, label %454, label %460

454:                                              ; preds = %448
  %455 = sitofp i64 %452 to float
  %456 = fptrunc double %453 to float
  %457 = fmul float %455, %456
  %458 = load ptr, ptr %441, align 8
  %459 = getelementptr inbounds float, ptr %458, i64 %444
  store float %457, ptr %459, align 4
  br label %465

460:                                              ; preds = %448
  %461 = sitofp i64 %452 to double
  %462 = fmul double %453, %461
  %463 = load ptr, ptr %441, align 8
  %464 = getelementptr inbounds double, ptr %463, i64 %444
  store double %462, ptr %464, align 8
  br label %465

465:                                              ; preds = %460, %454
  %466 = add nuw i64 %444, 1
  br label %443

467:                                              ; preds = %446, %420
  %468 = add nuw nsw i64 %417, 1
  br label %416

469:                                              ; preds = %412, %484
  %470 = phi i64 [ %485, %484 ], [ 0, %412 ]
  %471 = load i64, ptr %3, align 8
  %472 = icmp slt i64 %470, %471
  br i1 %472, label %473, label %506

473:                                              ; preds = %469
  %474 = load ptr, ptr %4, align 8
  %475 = getelementptr inbounds %struct.nl_population, ptr %474, i64 %470
  %476 = getelementptr inbounds i8, ptr %475, i64 48
  %477 = getelementptr inbounds i8, ptr %475, i64 120
  %478 = getelementptr inbounds i8, ptr %475, i64 160
  %479 = getelementptr inbounds i8, ptr %475, i64 40
  br label %480

480:                                              ; preds = %486, %473
  %481 = phi i64 [ 0, %473 ], [ %505, %486 ]
  %482 = load i64, ptr %476, align 8
  %483 = icmp slt i64 %481, %482
  br i1 %483, label %486, label %484

484:                                              ; preds = %480
  %485 = add nuw nsw i64 %470, 1
  br label %469

486:                                              ; preds = %480
  %487 = load ptr, ptr %90, align 8
  %488 = load i64, ptr %477, align 8
  %489 = getelementptr %struct.nl_target, ptr %487, i64 %488
  %490 = getelementptr %struct.nl_target, ptr %489, i64 %481
  %491 = getelementptr inbounds i8, ptr %490, i64 56
  %492 = load ptr, ptr %491, align 8
  %493 = getelementptr inbounds i8, ptr %490, i64 48
  %494 = load i64, ptr %493, align 8
  %495 = getelementptr inbounds i8, ptr %490, i64 40
  %496 = load i64, ptr %495, align 8
  %497 = mul nsw i64 %496, %494
  %498 = getelementptr inbounds i8, ptr %492, i64 %497
  %499 = ptrtoint ptr %498 to i64
  %500 = load ptr, ptr %478, align 8
  %501 = load i64, ptr %479, align 8
  %502 = getelementptr i64, ptr %500, i64 %481
  %503 = getelementptr i8, ptr %502, i64 48
  %504 = getelementptr i64, ptr %503, i64 %501
  store i64 %499, ptr %504, align 8
  %505 = add nuw nsw i64 %481, 1
  br label %480

506:                                              ; preds = %469
  %507 = getelementptr inbounds i8, ptr %0, i64 280
  %508 = load i64, ptr %507, align 8
  %509 = icmp eq i64 %508, 0
  br i1 %509, label %510, label %540

510:                                              ; preds = %506
  %511 = tail call i64 @llvm.smax.i64(i64 %471, i64 0)
  br label %512

512:                                              ; preds = %535, %510
  %513 = phi i64 [ 0, %510 ], [ %536, %535 ]
  %514 = icmp eq i64 %513, %511
  br i1 %514, label %539, label %515

515:                                              ; preds = %512
  %516 = load ptr, ptr %4, align 8
  %517 = getelementptr inbounds %struct.nl_population, ptr %516, i64 %513
  %518 = getelementptr inbounds i8, ptr %517, i64 72
  %519 = load i64, ptr %518, align 8
  %520 = getelementptr inbounds i8, ptr %517, i64 96
  %521 = tail call i64 @llvm.smax.i64(i64 %519, i64 0)
  br label %522

522:                                              ; preds = %533, %515
  %523 = phi i64 [ %534, %533 ], [ 0, %515 ]
  %524 = icmp eq i64 %523, %521
  br i1 %524, label %535, label %525

525:                                              ; preds = %522
  %526 = load ptr, ptr %520, align 8
  %527 = getelementptr inbounds %struct.nl_launch, ptr %526, i64 %523
  %528 = load i64, ptr %527, align 8
  %529 = icmp eq i64 %528, 1
  br i1 %529, label %530, label %533

530:                                              ; preds = %525
  %531 = tail call fastcc i64 @nl_is_due(ptr noundef nonnull readonly %0, ptr noundef nonnull %527) #22
  %532 = icmp eq i64 %531, 0
  br i1 %532, label %533, label %537

533:                                              ; preds = %530, %525
  %534 = add nuw i64 %523, 1
  br label %522

535:                                              ; preds = %522
  %536 = add nuw i64 %513, 1
  br label %512

537:                                              ; preds = %530
  %538 = icmp slt i64 %513, %471
  br i1 %538, label %540, label %539

539:                                              ; preds = %512, %537
  br label %1114

540:                                              ; preds = %537, %506
  %541 = tail call fastcc i64 @nl_launch_all(ptr noundef %0, i64 noundef 0) #22
  %542 = icmp eq i64 %541, 0
  br i1 %542, label %543, label %546

543:                                              ; preds = %540
  %544 = tail call fastcc i64 @nl_launch_all(ptr noundef %0, i64 noundef 1) #22
  %545 = icmp eq i64 %544, 0
  br i1 %545, label %548, label %546

546:                                              ; preds = %543, %540
  %547 = load i64, ptr %168, align 8
  br label %1109

548:                                              ; preds = %543
  %549 = load i64, ptr %161, align 8
  %550 = and i64 %549, 2
  %551 = icmp eq i64 %550, 0
  br i1 %551, label %553, label %552

552:                                              ; preds = %548
  tail call fastcc void @nl_take_probes(ptr noundef nonnull %0) #22
  br label %553

553:                                              ; preds = %552, %548
  %554 = getelementptr inbounds i8, ptr %0, i64 112
  %555 = getelementptr inbounds i8, ptr %0, i64 176
  br label %556

556:                                              ; preds = %573, %553
  %557 = phi i64 [ 0, %553 ], [ %574, %573 ]
  %558 = load i64, ptr %554, align 8
  %559 = icmp slt i64 %557, %558
  br i1 %559, label %563, label %560

560:                                              ; preds = %556
  %561 = load i64, ptr %507, align 8
  %562 = icmp eq i64 %561, 0
  br i1 %562, label %1107, label %575

563:                                              ; preds = %556
  %564 = load ptr, ptr %555, align 8
  %565 = getelementptr inbounds %struct.nl_probe, ptr %564, i64 %557
  %566 = getelementptr inbounds i8, ptr %565, i64 24
  %567 = load i64, ptr %566, align 8
  %568 = icmp eq i64 %567, 0
  br i1 %568, label %573, label %569

569:                                              ; preds = %563
  %570 = load i64, ptr %5, align 8
  %571 = getelementptr inbounds i8, ptr %565, i64 56
  %572 = load double, ptr %571, align 8
  tail call fastcc void @nl_keep_probe(ptr noundef nonnull %565, i64 noundef %570, double noundef %572) #22
  br label %573

573:                                              ; preds = %569, %563
  %574 = add nuw nsw i64 %557, 1
  br label %556

575:                                              ; preds = %560
  %576 = getelementptr inbounds i8, ptr %0, i64 224
  %577 = getelementptr inbounds i8, ptr %0, i64 40
  br label %578

578:                                              ; preds = %715, %575
  %579 = phi i64 [ 0, %575 ], [ %716, %715 ]
  %580 = load i64, ptr %87, align 8
  %581 = icmp slt i64 %579, %580
  br i1 %581, label %582, label %720

582:                                              ; preds = %578
  %583 = load ptr, ptr %88, align 8
  %584 = getelementptr inbounds %struct.nl_connection, ptr %583, i64 %579
  %585 = getelementptr inbounds i8, ptr %584, i64 120
  %586 = getelementptr inbounds i8, ptr %584, i64 184
  %587 = getelementptr inbounds i8, ptr %584, i64 280
  %588 = getelementptr inbounds i8, ptr %584, i64 288
  br label %589

589:                                              ; preds = %713, %582
  %590 = phi i64 [ 0, %582 ], [ %714, %713 ]
  %591 = load i64, ptr %585, align 8
  %592 = icmp slt i64 %590, %591
  br i1 %592, label %593, label %715

593:                                              ; preds = %589
  %594 = load ptr, ptr %586, align 8
  %595 = getelementptr inbounds %struct.nl_timed, ptr %594, i64 %590
  %596 = load i64, ptr %595, align 8
  %597 = icmp eq i64 %596, 1
  %598 = load i64, ptr %5, align 8
  %599 = getelementptr inbounds i8, ptr %595, i64 8
  %600 = load i64, ptr %599, align 8
  br i1 %597, label %601, label %603

601:                                              ; preds = %593
  %602 = icmp eq i64 %598, %600
  br i1 %602, label %606, label %713

603:                                              ; preds = %593
  %604 = srem i64 %598, %600
  %605 = icmp eq i64 %604, 0
  br i1 %605, label %606, label %713

606:                                              ; preds = %603, %601
  %607 = getelementptr inbounds i8, ptr %595, i64 24
  %608 = getelementptr inbounds i8, ptr %595, i64 32
  br label %609

609:                                              ; preds = %698, %606
  %610 = phi i64 [ 0, %606 ], [ %699, %698 ]
  %611 = load i64, ptr %607, align 8
  %612 = icmp slt i64 %610, %611
  br i1 %612, label %615, label %613

613:                                              ; preds = %609
  %614 = getelementptr inbounds i8, ptr %595, i64 16
  br label %700

615:                                              ; preds = %609
  %616 = load ptr, ptr %608, align 8
  %617 = getelementptr inbounds %struct.nl_reduction, ptr %616, i64 %610
  %618 = getelementptr inbounds i8, ptr %617, i64 8
  %619 = getelementptr inbounds i8, ptr %617, i64 16
  %620 = getelementptr inbounds i8, ptr %617, i64 24
  br label %621

621:                                              ; preds = %696, %615
  %622 = phi i64 [ 0, %615 ], [ %697, %696 ]
  %623 = load i64, ptr %587, align 8
  %624 = icmp slt i64 %622, %623
  br i1 %624, label %625, label %698

625:                                              ; preds = %621
  %626 = load i64, ptr %617, align 8
  %627 = tail call fastcc i64 @nl_is_new(ptr noundef nonnull %584, i64 noundef %622, i64 noundef %626) #22
  %628 = icmp eq i64 %627, 0
  br i1 %628, label %696, label %629

629:                                              ; preds = %625
  %630 = icmp eq i64 %626, 0
  %631 = load ptr, ptr %588, align 8
  %632 = getelementptr inbounds %struct.nl_table, ptr %631, i64 %622, i32 2
  %633 = getelementptr inbounds %struct.nl_table, ptr %631, i64 %622, i32 1
  %634 = select i1 %630, ptr %633, ptr %632
  %635 = load i64, ptr %634, align 8
  %636 = load ptr, ptr %4, align 8
  %637 = getelementptr inbounds %struct.nl_population, ptr %636, i64 %635, i32 2
  %638 = load i64, ptr %637, align 8
  %639 = load i64, ptr %618, align 8
  tail call fastcc void @nl_sums_begin(ptr noundef %0, i64 noundef %639, i64 noundef %638) #22
  br label %640

640:                                              ; preds = %660, %629
  %641 = phi i64 [ 0, %629 ], [ %661, %660 ]
  %642 = load i64, ptr %587, align 8
  %643 = icmp slt i64 %641, %642
  br i1 %643, label %644, label %662

644:                                              ; preds = %640
  %645 = load ptr, ptr %588, align 8
  %646 = getelementptr inbounds %struct.nl_table, ptr %645, i64 %641
  %647 = load i64, ptr %617, align 8
  %648 = icmp eq i64 %647, 0
  %649 = select i1 %648, i64 8, i64 16
  %650 = getelementptr inbounds i8, ptr %646, i64 %649
  %651 = load i64, ptr %650, align 8
  %652 = icmp eq i64 %651, %635
  br i1 %652, label %653, label %660

653:                                              ; preds = %644
  %654 = load i64, ptr %619, align 8
  %655 = tail call fastcc i64 @nl_run_rows(ptr noundef %0, ptr noundef nonnull readonly %584, ptr noundef nonnull %646, i64 noundef %654) #22
  %656 = icmp eq i64 %655, 0
  br i1 %656, label %657, label %693

657:                                              ; preds = %653
  %658 = load i64, ptr %618, align 8
  %659 = load i64, ptr %617, align 8
  tail call fastcc void @nl_sums_add(ptr noundef %0, ptr noundef nonnull readonly %584, ptr noundef nonnull %646, i64 noundef %658, i64 noundef %659, i64 noundef %638) #22
  br label %660

660:                                              ; preds = %657, %644
  %661 = add nuw nsw i64 %641, 1
  br label %640

662:                                              ; preds = %640
  %663 = load i64, ptr %618, align 8
  tail call fastcc void @nl_sums_finish(ptr noundef %0, i64 noundef %663, i64 noundef %638) #22
  br label %664

664:                                              ; preds = %691, %662
  %665 = phi i64 [ 0, %662 ], [ %692, %691 ]
  %666 = load i64, ptr %587, align 8
  %667 = icmp slt i64 %665, %666
  br i1 %667, label %668, label %696

668:                                              ; preds = %664
  %669 = load ptr, ptr %588, align 8
  %670 = getelementptr inbounds %struct.nl_table, ptr %669, i64 %665
  %671 = load i64, ptr %617, align 8
  %672 = icmp eq i64 %671, 0
  %673 = select i1 %672, i64 8, i64 16
  %674 = getelementptr inbounds i8, ptr %670, i64 %673
  %675 = load i64, ptr %674, align 8
  %676 = icmp eq i64 %675, %635
  br i1 %676, label %677, label %691

677:                                              ; preds = %668
  %678 = load i64, ptr %620, align 8
  %679 = select i1 %672, i64 248, i64 256
  %680 = getelementptr inbounds i8, ptr %670, i64 %679
  %681 = load ptr, ptr %680, align 8
  %682 = getelementptr inbounds ptr, ptr %681, i64 %678
  %683 = load ptr, ptr %682, align 8
  %684 = load ptr, ptr %576, align 8
  %685 = load ptr, ptr %4, align 8
  %686 = getelementptr inbounds %struct.nl_population, ptr %685, i64 %635, i32 1
  %687 = load i64, ptr %686, align 8
  %688 = load i64, ptr %577, align 8
  %689 = sdiv i64 %688, 8
  %690 = mul nsw i64 %689, %687
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %683, ptr align 1 %684, i64 %690, i1 false)
  br label %691

691:                                              ; preds = %677, %668
  %692 = add nuw nsw i64 %665, 1
  br label %664

693:                                              ; preds = %653
  %694 = load i64, ptr %168, align 8
  %695 = icmp eq i64 %694, 0
  br i1 %695, label %696, label %1199

696:                                              ; preds = %664, %693, %625
  %697 = add nuw nsw i64 %622, 1
  br label %621

698:                                              ; preds = %621
  %699 = add nuw nsw i64 %610, 1
  br label %609

700:                                              ; preds = %707, %613
  %701 = phi i64 [ %712, %707 ], [ 0, %613 ]
  %702 = load i64, ptr %587, align 8
  %703 = icmp slt i64 %701, %702
  br i1 %703, label %704, label %713

704:                                              ; preds = %700
  %705 = load i64, ptr %614, align 8
  %706 = icmp sgt i64 %705, -1
  br i1 %706, label %707, label %713

707:                                              ; preds = %704
  %708 = load ptr, ptr %588, align 8
  %709 = getelementptr inbounds %struct.nl_table, ptr %708, i64 %701
  %710 = tail call fastcc i64 @nl_run_rows(ptr noundef %0, ptr noundef nonnull %584, ptr noundef %709, i64 noundef %705) #22
  %711 = icmp eq i64 %710, 0
  %712 = add nuw nsw i64 %701, 1
  br i1 %711, label %700, label %717

713:                                              ; preds = %704, %700, %603, %601
  %714 = add nuw nsw i64 %590, 1
  br label %589

715:                                              ; preds = %589
  %716 = add nuw nsw i64 %579, 1
  br label %578

717:                                              ; preds = %707
  %718 = load i64, ptr %168, align 8
  %719 = icmp eq i64 %718, 0
  br i1 %719, label %720, label %1199

720:                                              ; preds = %578, %717
  %721 = getelementptr inbounds i8, ptr %0, i64 144
  %722 = getelementptr inbounds i8, ptr %0, i64 200
  br label %723

723:                                              ; preds = %757, %720
  %724 = phi i64 [ 0, %720 ], [ %758, %757 ]
  %725 = load i64, ptr %721, align 8
  %726 = icmp slt i64 %724, %725
  br i1 %726, label %730, label %727

727:                                              ; preds = %723
  %728 = getelementptr inbounds i8, ptr %0, i64 152
  %729 = getelementptr inbounds i8, ptr %0, i64 208
  br label %763

730:                                              ; preds = %723
  %731 = load ptr, ptr %722, align 8
  %732 = getelementptr inbounds %struct.nl_history, ptr %731, i64 %724
  %733 = load ptr, ptr %4, align 8
  %734 = load i64, ptr %732, align 8
  %735 = getelementptr inbounds %struct.nl_population, ptr %733, i64 %734, i32 16
  %736 = load ptr, ptr %735, align 8
  %737 = getelementptr inbounds i8, ptr %732, i64 8
  %738 = load i64, ptr %737, align 8
  %739 = getelementptr inbounds ptr, ptr %736, i64 %738
  %740 = load ptr, ptr %739, align 8
  %741 = load i64, ptr %5, align 8
  %742 = getelementptr inbounds i8, ptr %732, i64 16
  %743 = load i64, ptr %742, align 8
  %744 = add nsw i64 %743, 1
  %745 = srem i64 %741, %744
  %746 = getelementptr inbounds i8, ptr %732, i64 24
  store i64 %745, ptr %746, align 8
  %747 = tail call fastcc ptr @nl_history_at(ptr noundef nonnull %732, i64 noundef 0) #22
  %748 = getelementptr inbounds i8, ptr %732, i64 32
  %749 = load i64, ptr %748, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %747, ptr align 1 %740, i64 %749, i1 false)
  br label %750

750:                                              ; preds = %759, %730
  %751 = phi i64 [ 1, %730 ], [ %762, %759 ]
  %752 = load i64, ptr %5, align 8
  %753 = icmp eq i64 %752, 0
  br i1 %753, label %754, label %757

754:                                              ; preds = %750
  %755 = load i64, ptr %742, align 8
  %756 = icmp sgt i64 %751, %755
  br i1 %756, label %757, label %759

757:                                              ; preds = %754, %750
  %758 = add nuw nsw i64 %724, 1
  br label %723

759:                                              ; preds = %754
  %760 = tail call fastcc ptr @nl_history_at(ptr noundef nonnull %732, i64 noundef %751) #22
  %761 = load i64, ptr %748, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %760, ptr align 1 %740, i64 %761, i1 false)
  %762 = add nuw nsw i64 %751, 1
  br label %750

763:                                              ; preds = %769, %727
  %764 = phi i64 [ %781, %769 ], [ 0, %727 ]
  %765 = load i64, ptr %728, align 8
  %766 = icmp slt i64 %764, %765
  br i1 %766, label %769, label %767

767:                                              ; preds = %763
  %768 = getelementptr inbounds i8, ptr %0, i64 216
  br label %782

769:                                              ; preds = %763
  %770 = load ptr, ptr %729, align 8
  %771 = getelementptr inbounds %struct.nl_total, ptr %770, i64 %764
  %772 = getelementptr inbounds i8, ptr %771, i64 16
  %773 = load ptr, ptr %772, align 8
  %774 = load ptr, ptr %4, align 8
  %775 = load i64, ptr %771, align 8
  %776 = getelementptr inbounds %struct.nl_population, ptr %774, i64 %775, i32 2
  %777 = load i64, ptr %776, align 8
  %778 = load i64, ptr %577, align 8
  %779 = sdiv i64 %778, 8
  %780 = mul nsw i64 %779, %777
  tail call void @llvm.memset.p0.i64(ptr align 1 %773, i8 0, i64 %780, i1 false)
  %781 = add nuw nsw i64 %764, 1
  br label %763

782:                                              ; preds = %1010, %767
  %783 = phi i64 [ %1011, %1010 ], [ 0, %767 ]
  %784 = load i64, ptr %87, align 8
  %785 = icmp slt i64 %783, %784
  br i1 %785, label %786, label %1012

786:                                              ; preds = %782, %1008
  %787 = phi i64 [ %1009, %1008 ], [ 0, %782 ]
  %788 = load ptr, ptr %88, align 8
  %789 = getelementptr inbounds %struct.nl_connection, ptr %788, i64 %783
  %790 = getelementptr inbounds i8, ptr %789, i64 112
  %791 = load i64, ptr %790, align 8
  %792 = icmp slt i64 %787, %791
  br i1 %792, label %793, label %1010

793:                                              ; preds = %786
  %794 = load ptr, ptr %768, align 8
  %795 = getelementptr inbounds i8, ptr %789, i64 8
  %796 = load i64, ptr %795, align 8
  %797 = getelementptr inbounds i8, ptr %794, i64 %796
  %798 = load i8, ptr %797, align 1
  %799 = icmp eq i8 %798, 0
  br i1 %799, label %800, label %1010

800:                                              ; preds = %793
  %801 = getelementptr inbounds i8, ptr %789, i64 280
  %802 = getelementptr inbounds i8, ptr %789, i64 288
  %803 = getelementptr inbounds i8, ptr %789, i64 176
  %804 = getelementptr inbounds i8, ptr %789, i64 24
  %805 = getelementptr inbounds i8, ptr %789, i64 32
  %806 = getelementptr inbounds i8, ptr %789, i64 40
  br label %807

807:                                              ; preds = %1003, %800
  %808 = phi i64 [ 0, %800 ], [ %1004, %1003 ]
  %809 = load i64, ptr %801, align 8
  %810 = icmp slt i64 %808, %809
  br i1 %810, label %811, label %1008

811:                                              ; preds = %807
  %812 = tail call fastcc i64 @nl_is_new(ptr noundef nonnull readonly %789, i64 noundef %808, i64 noundef 1) #22
  %813 = icmp eq i64 %812, 0
  br i1 %813, label %1003, label %814

814:                                              ; preds = %811
  %815 = load ptr, ptr %802, align 8
  %816 = getelementptr inbounds %struct.nl_table, ptr %815, i64 %808, i32 2
  %817 = load i64, ptr %816, align 8
  %818 = load ptr, ptr %4, align 8
  %819 = getelementptr inbounds %struct.nl_population, ptr %818, i64 %817, i32 2
  %820 = load i64, ptr %819, align 8
  tail call fastcc void @nl_sums_begin(ptr noundef %0, i64 noundef 0, i64 noundef %820) #22
  br label %821

821:                                              ; preds = %962, %814
  %822 = phi i64 [ 0, %814 ], [ %963, %962 ]
  %823 = load i64, ptr %801, align 8
  %824 = icmp slt i64 %822, %823
  br i1 %824, label %825, label %964

825:                                              ; preds = %821
  %826 = load ptr, ptr %802, align 8
  %827 = getelementptr inbounds %struct.nl_table, ptr %826, i64 %822
  %828 = getelementptr inbounds i8, ptr %827, i64 16
  %829 = load i64, ptr %828, align 8
  %830 = icmp eq i64 %829, %817
  br i1 %830, label %831, label %962

831:                                              ; preds = %825
  %832 = load ptr, ptr %803, align 8
  %833 = getelementptr inbounds %struct.nl_driver, ptr %832, i64 %787
  %834 = getelementptr inbounds i8, ptr %827, i64 32
  %835 = getelementptr inbounds i8, ptr %827, i64 104
  %836 = getelementptr inbounds i8, ptr %827, i64 112
  %837 = getelementptr inbounds i8, ptr %827, i64 128
  %838 = getelementptr inbounds i8, ptr %827, i64 24
  %839 = getelementptr inbounds i8, ptr %833, i64 8
  %840 = getelementptr inbounds i8, ptr %827, i64 72
  %841 = getelementptr inbounds i8, ptr %833, i64 16
  %842 = getelementptr inbounds i8, ptr %827, i64 8
  %843 = getelementptr inbounds i8, ptr %827, i64 272
  br label %844

844:                                              ; preds = %955, %831
  %845 = phi i64 [ 0, %831 ], [ %859, %955 ]
  %846 = phi i64 [ undef, %831 ], [ %956, %955 ]
  %847 = load i64, ptr %834, align 8
  %848 = icmp slt i64 %845, %847
  br i1 %848, label %849, label %959

849:                                              ; preds = %844
  %850 = load i64, ptr %835, align 8
  %851 = icmp slt i64 %850, 0
  br i1 %851, label %857, label %852

852:                                              ; preds = %849
  %853 = load ptr, ptr %836, align 8
  %854 = getelementptr inbounds i32, ptr %853, i64 %845
  %855 = load i32, ptr %854, align 4
  %856 = sext i32 %855 to i64
  br label %857

857:                                              ; preds = %852, %849
  %858 = phi i64 [ %856, %852 ], [ %845, %849 ]
  %859 = add nuw nsw i64 %845, 1
  br label %860

860:                                              ; preds = %952, %857
  %861 = phi i64 [ %850, %857 ], [ %954, %952 ]
  %862 = phi i64 [ %858, %857 ], [ %953, %952 ]
  %863 = icmp slt i64 %861, 0
  br i1 %863, label %869, label %864

864:                                              ; preds = %860
  %865 = load ptr, ptr %836, align 8
  %866 = getelementptr inbounds i32, ptr %865, i64 %859
  %867 = load i32, ptr %866, align 4
  %868 = sext i32 %867 to i64
  br label %869

869:                                              ; preds = %864, %860
  %870 = phi i64 [ %868, %864 ], [ %859, %860 ]
  %871 = icmp slt i64 %862, %870
  br i1 %871, label %872, label %955

872:                                              ; preds = %869
  %873 = tail call fastcc i64 @nl_run_start(ptr noundef nonnull readonly %827, i64 noundef %862) #22
  %874 = tail call fastcc i64 @nl_run_end(ptr noundef nonnull readonly %827, i64 noundef %862) #22
  br label %875

875:                                              ; preds = %906, %872
  %876 = phi i64 [ %873, %872 ], [ %894, %906 ]
  %877 = icmp slt i64 %876, %874
  br i1 %877, label %878, label %952

878:                                              ; preds = %875
  %879 = tail call fastcc i64 @nl_dendritic_at(ptr noundef nonnull readonly %827, i64 noundef %876) #22
  %880 = load ptr, ptr %837, align 8
  %881 = icmp eq ptr %880, null
  %882 = add nsw i64 %876, 1
  %883 = select i1 %881, i64 %874, i64 %882
  %884 = tail call i64 @llvm.smax.i64(i64 %883, i64 %874)
  br label %885

885:                                              ; preds = %891, %878
  %886 = phi i64 [ %883, %878 ], [ %892, %891 ]
  %887 = icmp eq i64 %886, %884
  br i1 %887, label %893, label %888

888:                                              ; preds = %885
  %889 = tail call fastcc i64 @nl_dendritic_at(ptr noundef readonly %827, i64 noundef %886) #22
  %890 = icmp eq i64 %889, %879
  br i1 %890, label %891, label %893

891:                                              ; preds = %888
  %892 = add i64 %886, 1
  br label %885

893:                                              ; preds = %888, %885
  %894 = phi i64 [ %884, %885 ], [ %886, %888 ]
  %895 = load i64, ptr %838, align 8
  %896 = tail call fastcc i64 @nl_run_delay(ptr noundef readonly %827, i64 noundef %862) #22
  %897 = add nsw i64 %896, %879
  %898 = load i64, ptr %804, align 8
  %899 = load i64, ptr %805, align 8
  %900 = load i64, ptr %806, align 8
  %901 = icmp eq i64 %897, 0
  br label %902

902:                                              ; preds = %939, %893
  %903 = phi i64 [ 0, %893 ], [ %948, %939 ]
  %904 = load i64, ptr %839, align 8
  %905 = icmp slt i64 %903, %904
  br i1 %905, label %920, label %906

906:                                              ; preds = %902
  %907 = add nsw i64 %895, %845
  %908 = load ptr, ptr %843, align 8
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef readonly %789, ptr noundef nonnull readonly %827, ptr noundef %908, i64 noundef %897) #22
  %909 = load ptr, ptr %167, align 8
  %910 = load i64, ptr %833, align 8
  %911 = getelementptr inbounds ptr, ptr %909, i64 %910
  %912 = load ptr, ptr %911, align 8
  %913 = load ptr, ptr %843, align 8
  %914 = tail call fastcc ptr @nl_posts(ptr noundef nonnull readonly %827, i64 noundef %876, i64 noundef %894) #22
  %915 = trunc i64 %907 to i32
  %916 = trunc i64 %876 to i32
  %917 = trunc i64 %894 to i32
  %918 = tail call i32 %912(ptr noundef %913, ptr noundef %914, i32 noundef %915, i32 noundef %916, i32 noundef %917) #26
  %919 = icmp eq i32 %918, 0
  br i1 %919, label %875, label %949

920:                                              ; preds = %902
  %921 = load ptr, ptr %840, align 8
  %922 = load ptr, ptr %841, align 8
  %923 = getelementptr inbounds i64, ptr %922, i64 %903
  %924 = load i64, ptr %923, align 8
  %925 = getelementptr i64, ptr %921, i64 %924
  %926 = getelementptr i8, ptr %925, i64 8
  %927 = load i64, ptr %926, align 8
  br i1 %901, label %928, label %935

928:                                              ; preds = %920
  %929 = load ptr, ptr %4, align 8
  %930 = load i64, ptr %842, align 8
  %931 = getelementptr inbounds %struct.nl_population, ptr %929, i64 %930, i32 16
  %932 = load ptr, ptr %931, align 8
  %933 = getelementptr inbounds ptr, ptr %932, i64 %927
  %934 = load ptr, ptr %933, align 8
  br label %939

935:                                              ; preds = %920
  %936 = load i64, ptr %842, align 8
  %937 = tail call fastcc ptr @nl_history_of(ptr noundef %0, i64 noundef %936, i64 noundef %927) #22
  %938 = tail call fastcc ptr @nl_history_at(ptr noundef %937, i64 noundef %897) #22
  br label %939

939:                                              ; preds = %935, %928
  %940 = phi ptr [ %934, %928 ], [ %938, %935 ]
  %941 = ptrtoint ptr %940 to i64
  %942 = load ptr, ptr %843, align 8
  %943 = getelementptr i64, ptr %942, i64 %898
  %944 = getelementptr i8, ptr %943, i64 88
  %945 = getelementptr i64, ptr %944, i64 %899
  %946 = getelementptr i64, ptr %945, i64 %900
  %947 = getelementptr i64, ptr %946, i64 %924
  store i64 %941, ptr %947, align 8
  %948 = add nuw nsw i64 %903, 1
  br label %902

949:                                              ; preds = %906
  %950 = load ptr, ptr %843, align 8
  tail call fastcc void @nl_report_overflow(ptr noundef nonnull %0, ptr noundef readonly %789, ptr noundef nonnull readonly %827, ptr noundef %950) #22
  %951 = load i64, ptr %168, align 8
  br label %955

952:                                              ; preds = %875
  %953 = add nsw i64 %862, 1
  %954 = load i64, ptr %835, align 8
  br label %860

955:                                              ; preds = %869, %949
  %956 = phi i64 [ %951, %949 ], [ %846, %869 ]
  br i1 %871, label %957, label %844

957:                                              ; preds = %955
  %958 = icmp eq i64 %956, 0
  br i1 %958, label %959, label %1005

959:                                              ; preds = %844, %957
  %960 = load ptr, ptr %802, align 8
  %961 = getelementptr inbounds %struct.nl_table, ptr %960, i64 %822
  tail call fastcc void @nl_sums_add(ptr noundef %0, ptr noundef readonly %789, ptr noundef %961, i64 noundef 0, i64 noundef 1, i64 noundef %820) #22
  br label %962

962:                                              ; preds = %959, %825
  %963 = add nuw nsw i64 %822, 1
  br label %821

964:                                              ; preds = %821
  tail call fastcc void @nl_sums_finish(ptr noundef %0, i64 noundef 0, i64 noundef %820) #22
  %965 = load i64, ptr %577, align 8
  %966 = icmp eq i64 %965, 32
  %967 = load ptr, ptr %802, align 8
  %968 = getelementptr inbounds %struct.nl_table, ptr %967, i64 %808, i32 36
  %969 = load ptr, ptr %968, align 8
  %970 = getelementptr inbounds ptr, ptr %969, i64 %787
  %971 = load ptr, ptr %970, align 8
  %972 = getelementptr inbounds i8, ptr %971, i64 16
  %973 = load ptr, ptr %972, align 8
  %974 = load ptr, ptr %576, align 8
  br i1 %966, label %975, label %989

975:                                              ; preds = %964, %982
  %976 = phi i64 [ %988, %982 ], [ 0, %964 ]
  %977 = load ptr, ptr %4, align 8
  %978 = load i64, ptr %971, align 8
  %979 = getelementptr inbounds %struct.nl_population, ptr %977, i64 %978, i32 1
  %980 = load i64, ptr %979, align 8
  %981 = icmp slt i64 %976, %980
  br i1 %981, label %982, label %1003

982:                                              ; preds = %975
  %983 = getelementptr inbounds float, ptr %974, i64 %976
  %984 = load float, ptr %983, align 4
  %985 = getelementptr inbounds float, ptr %973, i64 %976
  %986 = load float, ptr %985, align 4
  %987 = fadd float %984, %986
  store float %987, ptr %985, align 4
  %988 = add nuw nsw i64 %976, 1
  br label %975

989:                                              ; preds = %964, %996
  %990 = phi i64 [ %1002, %996 ], [ 0, %964 ]
  %991 = load ptr, ptr %4, align 8
  %992 = load i64, ptr %971, align 8
  %993 = getelementptr inbounds %struct.nl_population, ptr %991, i64 %992, i32 1
  %994 = load i64, ptr %993, align 8
  %995 = icmp slt i64 %990, %994
  br i1 %995, label %996, label %1003

996:                                              ; preds = %989
  %997 = getelementptr inbounds double, ptr %974, i64 %990
  %998 = load double, ptr %997, align 8
  %999 = getelementptr inbounds double, ptr %973, i64 %990
  %1000 = load double, ptr %999, align 8
  %1001 = fadd double %998, %1000
  store double %1001, ptr %999, align 8
  %1002 = add nuw nsw i64 %990, 1
  br label %989

1003:                                             ; preds = %989, %975, %811
  %1004 = add nuw nsw i64 %808, 1
  br label %807

1005:                                             ; preds = %957
  %1006 = load i64, ptr %168, align 8
  %1007 = icmp eq i64 %1006, 0
  br i1 %1007, label %1008, label %1199

1008:                                             ; preds = %807, %1005
  %1009 = add nuw nsw i64 %787, 1
  br label %786

1010:                                             ; preds = %793, %786
  %1011 = add nuw nsw i64 %783, 1
  br label %782

1012:                                             ; preds = %782, %1078
  %1013 = phi i64 [ %1079, %1078 ], [ 0, %782 ]
  %1014 = load i64, ptr %728, align 8
  %1015 = icmp slt i64 %1013, %1014
  br i1 %1015, label %1016, label %1080

1016:                                             ; preds = %1012
  %1017 = load i64, ptr %577, align 8
  %1018 = icmp eq i64 %1017, 32
  %1019 = load ptr, ptr %729, align 8
  %1020 = getelementptr inbounds %struct.nl_total, ptr %1019, i64 %1013
  %1021 = load ptr, ptr %4, align 8
  %1022 = load i64, ptr %1020, align 8
  %1023 = getelementptr inbounds %struct.nl_population, ptr %1021, i64 %1022, i32 16
  %1024 = load ptr, ptr %1023, align 8
  %1025 = getelementptr inbounds i8, ptr %1020, i64 8
  %1026 = load i64, ptr %1025, align 8
  %1027 = getelementptr inbounds ptr, ptr %1024, i64 %1026
  %1028 = load ptr, ptr %1027, align 8
  %1029 = getelementptr inbounds i8, ptr %1020, i64 16
  %1030 = load ptr, ptr %1029, align 8
  %1031 = getelementptr inbounds i8, ptr %1020, i64 24
  br i1 %1018, label %1032, label %1055

1032:                                             ; preds = %1016, %1050
  %1033 = phi i64 [ %1054, %1050 ], [ %1022, %1016 ]
  %1034 = phi ptr [ %1053, %1050 ], [ %1021, %1016 ]
  %1035 = phi i64 [ %1052, %1050 ], [ 0, %1016 ]
  %1036 = getelementptr inbounds %struct.nl_population, ptr %1034, i64 %1033, i32 1
  %1037 = load i64, ptr %1036, align 8
  %1038 = icmp slt i64 %1035, %1037
  br i1 %1038, label %1039, label %1078

1039:                                             ; preds = %1032
  %1040 = load ptr, ptr %1031, align 8
  %1041 = getelementptr inbounds i8, ptr %1040, i64 %1035
  %1042 = load i8, ptr %1041, align 1
  %1043 = icmp eq i8 %1042, 0
  %1044 = getelementptr inbounds float, ptr %1028, i64 %1035
  %1045 = load float, ptr %1044, align 4
  br i1 %1043, label %1050, label %1046

1046:                                             ; preds = %1039
  %1047 = getelementptr inbounds float, ptr %1030, i64 %1035
  %1048 = load float, ptr %1047, align 4
  %1049 = fadd float %1045, %1048
  br label %1050

1050:                                             ; preds = %1046, %1039
  %1051 = phi float [ %1049, %1046 ], [ %1045, %1039 ]
  store float %1051, ptr %1044, align 4
  %1052 = add nuw nsw i64 %1035, 1
  %1053 = load ptr, ptr %4, align 8
  %1054 = load i64, ptr %1020, align 8
  br label %1032

1055:                                             ; preds = %1016, %1073
  %1056 = phi i64 [ %1077, %1073 ], [ %1022, %1016 ]
  %1057 = phi ptr [ %1076, %1073 ], [ %1021, %1016 ]
  %1058 = phi i64 [ %1075, %1073 ], [ 0, %1016 ]
  %1059 = getelementptr inbounds %struct.nl_population, ptr %1057, i64 %1056, i32 1
  %1060 = load i64, ptr %1059, align 8
  %1061 = icmp slt i64 %1058, %1060
  br i1 %1061, label %1062, label %1078

1062:                                             ; preds = %1055
  %1063 = load ptr, ptr %1031, align 8
  %1064 = getelementptr inbounds i8, ptr %1063, i64 %1058
  %1065 = load i8, ptr %1064, align 1
  %1066 = icmp eq i8 %1065, 0
  %1067 = getelementptr inbounds double, ptr %1028, i64 %1058
  %1068 = load double, ptr %1067, align 8
  br i1 %1066, label %1073, label %1069

1069:                                             ; preds = %1062
  %1070 = getelementptr inbounds double, ptr %1030, i64 %1058
  %1071 = load double, ptr %1070, align 8
  %1072 = fadd double %1068, %1071
  br label %1073

1073:                                             ; preds = %1069, %1062
  %1074 = phi double [ %1072, %1069 ], [ %1068, %1062 ]
  store double %1074, ptr %1067, align 8
  %1075 = add nuw nsw i64 %1058, 1
  %1076 = load ptr, ptr %4, align 8
  %1077 = load i64, ptr %1020, align 8
  br label %1055

1078:                                             ; preds = %1055, %1032
  %1079 = add nuw nsw i64 %1013, 1
  br label %1012

1080:                                             ; preds = %1012, %1102
  %1081 = phi i64 [ %1103, %1102 ], [ 0, %1012 ]
  %1082 = load i64, ptr %87, align 8
  %1083 = icmp slt i64 %1081, %1082
  br i1 %1083, label %1084, label %1107

1084:                                             ; preds = %1080, %1095
  %1085 = phi i64 [ %1101, %1095 ], [ 0, %1080 ]
  %1086 = load ptr, ptr %88, align 8
  %1087 = getelementptr inbounds %struct.nl_connection, ptr %1086, i64 %1081
  %1088 = getelementptr inbounds i8, ptr %1087, i64 280
  %1089 = load i64, ptr %1088, align 8
  %1090 = icmp slt i64 %1085, %1089
  br i1 %1090, label %1091, label %1102

1091:                                             ; preds = %1084
  %1092 = getelementptr inbounds i8, ptr %1087, i64 128
  %1093 = load i64, ptr %1092, align 8
  %1094 = icmp sgt i64 %1093, -1
  br i1 %1094, label %1095, label %1102

1095:                                             ; preds = %1091
  %1096 = getelementptr inbounds i8, ptr %1087, i64 288
  %1097 = load ptr, ptr %1096, align 8
  %1098 = getelementptr inbounds %struct.nl_table, ptr %1097, i64 %1085
  %1099 = tail call fastcc i64 @nl_run_rows(ptr noundef nonnull %0, ptr noundef nonnull %1087, ptr noundef %1098, i64 noundef %1093) #22
  %1100 = icmp eq i64 %1099, 0
  %1101 = add nuw nsw i64 %1085, 1
  br i1 %1100, label %1084, label %1104

1102:                                             ; preds = %1091, %1084
  %1103 = add nuw nsw i64 %1081, 1
  br label %1080

1104:                                             ; preds = %1095
  %1105 = load i64, ptr %168, align 8
  %1106 = icmp eq i64 %1105, 0
  br i1 %1106, label %1107, label %1199

1107:                                             ; preds = %1080, %1104, %560
  %1108 = tail call fastcc i64 @nl_launch_all(ptr noundef nonnull %0, i64 noundef 2) #22
  br label %1109

1109:                                             ; preds = %546, %1107
  %1110 = phi i64 [ %547, %546 ], [ %1108, %1107 ]
  %1111 = icmp eq i64 %1110, 0
  br i1 %1111, label %1154, label %1112

1112:                                             ; preds = %1109
  %1113 = load i64, ptr %168, align 8
  br label %1199

1114:                                             ; preds = %539, %1148
  %1115 = phi i64 [ %1150, %1148 ], [ %471, %539 ]
  %1116 = phi i64 [ %1149, %1148 ], [ 0, %539 ]
  %1117 = icmp slt i64 %1116, %1115
  br i1 %1117, label %1118, label %1154

1118:                                             ; preds = %1114
  %1119 = load ptr, ptr %4, align 8
  %1120 = getelementptr inbounds %struct.nl_population, ptr %1119, i64 %1116
  %1121 = getelementptr inbounds i8, ptr %1120, i64 72
  %1122 = load i64, ptr %1121, align 8
  %1123 = getelementptr inbounds i8, ptr %1120, i64 96
  %1124 = tail call i64 @llvm.smax.i64(i64 %1122, i64 0)
  br label %1125

1125:                                             ; preds = %1131, %1118
  %1126 = phi i64 [ 0, %1118 ], [ %1137, %1131 ]
  %1127 = phi i64 [ 0, %1118 ], [ %1138, %1131 ]
  %1128 = icmp eq i64 %1127, %1124
  br i1 %1128, label %1129, label %1131

1129:                                             ; preds = %1125
  %1130 = icmp eq i64 %1126, 0
  br i1 %1130, label %1142, label %1139

1131:                                             ; preds = %1125
  %1132 = load ptr, ptr %1123, align 8
  %1133 = getelementptr inbounds %struct.nl_launch, ptr %1132, i64 %1127
  %1134 = load i64, ptr %1133, align 8
  %1135 = icmp eq i64 %1134, 3
  %1136 = zext i1 %1135 to i64
  %1137 = or i64 %1126, %1136
  %1138 = add nuw i64 %1127, 1
  br label %1125

1139:                                             ; preds = %1129
  %1140 = tail call fastcc i64 @nl_launch_phase(ptr noundef %0, ptr noundef nonnull %1120, i64 noundef 3) #22
  %1141 = icmp eq i64 %1140, 0
  br i1 %1141, label %1148, label %1151

1142:                                             ; preds = %1129
  %1143 = tail call fastcc i64 @nl_launch_phase(ptr noundef %0, ptr noundef nonnull %1120, i64 noundef 0) #22
  %1144 = icmp eq i64 %1143, 0
  br i1 %1144, label %1145, label %1151

1145:                                             ; preds = %1142
  %1146 = tail call fastcc i64 @nl_launch_phase(ptr noundef %0, ptr noundef nonnull %1120, i64 noundef 2) #22
  %1147 = icmp eq i64 %1146, 0
  br i1 %1147, label %1148, label %1151

1148:                                             ; preds = %1145, %1139
  %1149 = add nuw nsw i64 %1116, 1
  %1150 = load i64, ptr %3, align 8
  br label %1114

1151:                                             ; preds = %1139, %1142, %1145
  %1152 = load i64, ptr %168, align 8
  %1153 = icmp eq i64 %1152, 0
  br i1 %1153, label %1154, label %1199

1154:                                             ; preds = %1114, %1151, %1109
  tail call fastcc void @nl_deliver(ptr noundef nonnull %0, i64 noundef -1, i64 noundef 1) #22
  %1155 = load i64, ptr %5, align 8
  %1156 = add nsw i64 %1155, 1
  store i64 %1156, ptr %5, align 8
  %1157 = getelementptr inbounds i8, ptr %0, i64 104
  br label %1158

1158:                                             ; preds = %1162, %1154
  %1159 = phi i64 [ 0, %1154 ], [ %1171, %1162 ]
  %1160 = load i64, ptr %1157, align 8
  %1161 = icmp slt i64 %1159, %1160
  br i1 %1161, label %1162, label %1172

1162:                                             ; preds = %1158
  %1163 = load ptr, ptr %90, align 8
  %1164 = getelementptr inbounds %struct.nl_target, ptr %1163, i64 %1159
  %1165 = getelementptr inbounds i8, ptr %1164, i64 48
  %1166 = load i64, ptr %1165, align 8
  %1167 = add nsw i64 %1166, 1
  %1168 = getelementptr inbounds i8, ptr %1164, i64 32
  %1169 = load i64, ptr %1168, align 8
  %1170 = srem i64 %1167, %1169
  store i64 %1170, ptr %1165, align 8
  %1171 = add nuw nsw i64 %1159, 1
  br label %1158

1172:                                             ; preds = %1158, %1183
  %1173 = phi i64 [ %1184, %1183 ], [ 0, %1158 ]
  %1174 = load i64, ptr %3, align 8
  %1175 = icmp slt i64 %1173, %1174
  br i1 %1175, label %1176, label %1196

1176:                                             ; preds = %1172, %1185
  %1177 = phi i64 [ %1195, %1185 ], [ 0, %1172 ]
  %1178 = load ptr, ptr %4, align 8
  %1179 = getelementptr inbounds %struct.nl_population, ptr %1178, i64 %1173
  %1180 = getelementptr inbounds i8, ptr %1179, i64 56
  %1181 = load i64, ptr %1180, align 8
  %1182 = icmp slt i64 %1177, %1181
  br i1 %1182, label %1185, label %1183

1183:                                             ; preds = %1176
  %1184 = add nuw nsw i64 %1173, 1
  br label %1172

1185:                                             ; preds = %1176
  %1186 = getelementptr inbounds i8, ptr %1179, i64 144
  %1187 = load ptr, ptr %1186, align 8
  %1188 = getelementptr inbounds i64, ptr %1187, i64 %1177
  %1189 = load i64, ptr %1188, align 8
  %1190 = getelementptr inbounds i8, ptr %1179, i64 152
  %1191 = load ptr, ptr %1190, align 8
  %1192 = getelementptr inbounds i64, ptr %1191, i64 %1177
  %1193 = load i64, ptr %1192, align 8
  %1194 = add nsw i64 %1193, %1189
  store i64 %1194, ptr %1192, align 8
  %1195 = add nuw nsw i64 %1177, 1
  br label %1176

1196:                                             ; preds = %1172
  %1197 = load i64, ptr %5, align 8
  %1198 = tail call fastcc i64 @nl_enqueue(ptr noundef nonnull %0, i64 noundef -1, i64 noundef %1197) #22
  br label %1199

1199:                                             ; preds = %374, %693, %1005, %1151, %1104, %717, %1112, %404, %22, %82, %1196
  %1200 = phi i64 [ %1198, %1196 ], [ %84, %82 ], [ %24, %22 ], [ %406, %404 ], [ %1113, %1112 ], [ %718, %717 ], [ %1105, %1104 ], [ %1152, %1151 ], [ %1006, %1005 ], [ %694, %693 ], [ %375, %374 ]
  ret i64 %1200
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind
define i64 @nl_step_once(ptr noundef %0) #0 {
  %2 = getelementptr inbounds i8, ptr %0, i64 304
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
define i64 @nl_step_index(ptr nocapture noundef readonly %0) #3 {
  %2 = getelementptr inbounds i8, ptr %0, i64 264
  %3 = load i64, ptr %2, align 8
  ret i64 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define double @nl_time_ms(ptr nocapture noundef readonly %0) #3 {
  %2 = tail call fastcc double @nl_time(ptr noundef %0) #22
  ret double %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc double @nl_time(ptr nocapture noundef readonly %0) #3 {
  %2 = getelementptr inbounds i8, ptr %0, i64 264
  %3 = load i64, ptr %2, align 8
  %4 = sitofp i64 %3 to double
  %5 = getelementptr inbounds i8, ptr %0, i64 48
  %6 = load i64, ptr %5, align 8
  %7 = sitofp i64 %6 to double
  %8 = fmul double %4, %7
  %9 = getelementptr inbounds i8, ptr %0, i64 56
  %10 = load i64, ptr %9, align 8
  %11 = sitofp i64 %10 to double
  %12 = fdiv double %8, %11
  ret double %12
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define nonnull ptr @nl_message(ptr noundef readnone %0) #4 {
  %2 = getelementptr inbounds i8, ptr %0, i64 312
  ret ptr %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define i64 @nl_size(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #22
  %4 = icmp eq ptr %3, null
  br i1 %4, label %8, label %5

5:                                                ; preds = %2
  %6 = getelementptr inbounds i8, ptr %3, i64 8
  %7 = load i64, ptr %6, align 8
  br label %8

8:                                                ; preds = %2, %5
  %9 = phi i64 [ %7, %5 ], [ -1, %2 ]
  ret i64 %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc ptr @nl_population_at(ptr nocapture noundef readonly %0, i64 noundef %1) #3 {
  %3 = icmp slt i64 %1, 0
  br i1 %3, label %12, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %0, i64 96
  %6 = load i64, ptr %5, align 8
  %7 = icmp sgt i64 %6, %1
  br i1 %7, label %8, label %12

8:                                                ; preds = %4
  %9 = getelementptr inbounds i8, ptr %0, i64 160
  %10 = load ptr, ptr %9, align 8
  %11 = getelementptr inbounds %struct.nl_population, ptr %10, i64 %1
  br label %12

12:                                               ; preds = %2, %4, %8
  %13 = phi ptr [ %11, %8 ], [ null, %4 ], [ null, %2 ]
  ret ptr %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define ptr @nl_values(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #5 {
  %4 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #22
  %5 = icmp ne ptr %4, null
  %6 = icmp sgt i64 %2, -1
  %7 = and i1 %6, %5
  br i1 %7, label %8, label %17

8:                                                ; preds = %3
  %9 = getelementptr inbounds i8, ptr %4, i64 40
  %10 = load i64, ptr %9, align 8
  %11 = icmp sgt i64 %10, %2
  br i1 %11, label %12, label %17

12:                                               ; preds = %8
  %13 = getelementptr inbounds i8, ptr %4, i64 128
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds ptr, ptr %14, i64 %2
  %16 = load ptr, ptr %15, align 8
  br label %17

17:                                               ; preds = %3, %8, %12
  %18 = phi ptr [ %16, %12 ], [ null, %8 ], [ null, %3 ]
  ret ptr %18
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define i64 @nl_events(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, ptr noundef writeonly %3) #6 {
  %5 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #22
  %6 = icmp eq ptr %5, null
  %7 = icmp slt i64 %2, 0
  %8 = or i1 %7, %6
  br i1 %8, label %25, label %9

9:                                                ; preds = %4
  %10 = getelementptr inbounds i8, ptr %5, i64 56
  %11 = load i64, ptr %10, align 8
  %12 = icmp sgt i64 %11, %2
  br i1 %12, label %13, label %25

13:                                               ; preds = %9
  %14 = icmp eq ptr %3, null
  br i1 %14, label %20, label %15

15:                                               ; preds = %13
  %16 = getelementptr inbounds i8, ptr %5, i64 136
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds ptr, ptr %17, i64 %2
  %19 = load ptr, ptr %18, align 8
  store ptr %19, ptr %3, align 8
  br label %20

20:                                               ; preds = %15, %13
  %21 = getelementptr inbounds i8, ptr %5, i64 144
  %22 = load ptr, ptr %21, align 8
  %23 = getelementptr inbounds i64, ptr %22, i64 %2
  %24 = load i64, ptr %23, align 8
  br label %25

25:                                               ; preds = %4, %9, %20
  %26 = phi i64 [ %24, %20 ], [ -1, %9 ], [ -1, %4 ]
  ret i64 %26
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define i64 @nl_event_total(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #5 {
  %4 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #22
  %5 = icmp ne ptr %4, null
  %6 = icmp sgt i64 %2, -1
  %7 = and i1 %6, %5
  br i1 %7, label %8, label %17

8:                                                ; preds = %3
  %9 = getelementptr inbounds i8, ptr %4, i64 56
  %10 = load i64, ptr %9, align 8
  %11 = icmp sgt i64 %10, %2
  br i1 %11, label %12, label %17

12:                                               ; preds = %8
  %13 = getelementptr inbounds i8, ptr %4, i64 152
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds i64, ptr %14, i64 %2
  %16 = load i64, ptr %15, align 8
  br label %17

17:                                               ; preds = %3, %8, %12
  %18 = phi i64 [ %16, %12 ], [ -1, %8 ], [ -1, %3 ]
  ret i64 %18
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define i64 @nl_synapses(ptr nocapture noundef readonly %0, i64 noundef %1) #7 {
  %3 = getelementptr inbounds i8, ptr %0, i64 136
  %4 = load i64, ptr %3, align 8
  %5 = getelementptr inbounds i8, ptr %0, i64 192
  %6 = tail call i64 @llvm.smax.i64(i64 %4, i64 0)
  br label %7

7:                                                ; preds = %25, %2
  %8 = phi i64 [ 0, %2 ], [ %28, %25 ]
  %9 = phi i64 [ 0, %2 ], [ %27, %25 ]
  %10 = icmp eq i64 %8, %6
  br i1 %10, label %11, label %17

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %0, i64 128
  %13 = load i64, ptr %12, align 8
  %14 = getelementptr inbounds i8, ptr %0, i64 184
  %15 = getelementptr inbounds i8, ptr %0, i64 40
  %16 = tail call i64 @llvm.smax.i64(i64 %13, i64 0)
  br label %29

17:                                               ; preds = %7
  %18 = load ptr, ptr %5, align 8
  %19 = getelementptr inbounds %struct.nl_block, ptr %18, i64 %8
  %20 = load i64, ptr %19, align 8
  %21 = icmp eq i64 %20, %1
  br i1 %21, label %22, label %25

22:                                               ; preds = %17
  %23 = getelementptr inbounds i8, ptr %19, i64 88
  %24 = load i64, ptr %23, align 8
  br label %25

25:                                               ; preds = %17, %22
  %26 = phi i64 [ %24, %22 ], [ 0, %17 ]
  %27 = add nsw i64 %26, %9
  %28 = add nuw i64 %8, 1
  br label %7

29:                                               ; preds = %11, %55
  %30 = phi i64 [ %56, %55 ], [ 0, %11 ]
  %31 = phi i64 [ %43, %55 ], [ %9, %11 ]
  %32 = icmp eq i64 %30, %16
  br i1 %32, label %33, label %34

33:                                               ; preds = %29
  ret i64 %31

34:                                               ; preds = %29
  %35 = load ptr, ptr %14, align 8
  %36 = getelementptr inbounds %struct.nl_connection, ptr %35, i64 %30
  %37 = getelementptr inbounds i8, ptr %36, i64 8
  %38 = getelementptr inbounds i8, ptr %36, i64 280
  %39 = load i64, ptr %38, align 8
  %40 = getelementptr inbounds i8, ptr %36, i64 288
  %41 = tail call i64 @llvm.smax.i64(i64 %39, i64 0)
  br label %42

42:                                               ; preds = %61, %34
  %43 = phi i64 [ %31, %34 ], [ %58, %61 ]
  %44 = phi i64 [ 0, %34 ], [ %62, %61 ]
  %45 = icmp eq i64 %44, %41
  br i1 %45, label %55, label %46

46:                                               ; preds = %42
  %47 = load i64, ptr %37, align 8
  %48 = icmp eq i64 %47, %1
  br i1 %48, label %49, label %55

49:                                               ; preds = %46
  %50 = load ptr, ptr %40, align 8
  %51 = getelementptr inbounds %struct.nl_table, ptr %50, i64 %44
  %52 = getelementptr inbounds i8, ptr %51, i64 64
  %53 = load i64, ptr %52, align 8
  %54 = tail call i64 @llvm.smax.i64(i64 %53, i64 0)
  br label %57

55:                                               ; preds = %42, %46
  %56 = add nuw i64 %30, 1
  br label %29

57:                                               ; preds = %49, %70
  %58 = phi i64 [ %72, %70 ], [ %43, %49 ]
  %59 = phi i64 [ %73, %70 ], [ 0, %49 ]
  %60 = icmp eq i64 %59, %54
  br i1 %60, label %61, label %63

61:                                               ; preds = %57
  %62 = add nuw i64 %44, 1
  br label %42

63:                                               ; preds = %57
  %64 = load i64, ptr %15, align 8
  %65 = icmp eq i64 %64, 32
  br i1 %65, label %66, label %68

66:                                               ; preds = %63
  %67 = tail call fastcc i64 @nl_is_alive_32(ptr noundef nonnull %36, ptr noundef nonnull %51, i64 noundef %59) #22
  br label %70

68:                                               ; preds = %63
  %69 = tail call fastcc i64 @nl_is_alive_64(ptr noundef nonnull %36, ptr noundef nonnull %51, i64 noundef %59) #22
  br label %70

70:                                               ; preds = %68, %66
  %71 = phi i64 [ %67, %66 ], [ %69, %68 ]
  %72 = add nsw i64 %71, %58
  %73 = add nuw i64 %59, 1
  br label %57
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_is_alive_32(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) #5 {
  %4 = getelementptr inbounds i8, ptr %0, i64 72
  %5 = load i64, ptr %4, align 8
  %6 = icmp slt i64 %5, 0
  br i1 %6, label %16, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %1, i64 240
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds ptr, ptr %9, i64 %5
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds i32, ptr %11, i64 %2
  %13 = load i32, ptr %12, align 4
  %14 = icmp ne i32 %13, 0
  %15 = zext i1 %14 to i64
  br label %16

16:                                               ; preds = %7, %3
  %17 = phi i64 [ 1, %3 ], [ %15, %7 ]
  ret i64 %17
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_is_alive_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) #5 {
  %4 = getelementptr inbounds i8, ptr %0, i64 72
  %5 = load i64, ptr %4, align 8
  %6 = icmp slt i64 %5, 0
  br i1 %6, label %16, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %1, i64 240
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds ptr, ptr %9, i64 %5
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds i64, ptr %11, i64 %2
  %13 = load i64, ptr %12, align 8
  %14 = icmp ne i64 %13, 0
  %15 = zext i1 %14 to i64
  br label %16

16:                                               ; preds = %7, %3
  %17 = phi i64 [ 1, %3 ], [ %15, %7 ]
  ret i64 %17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define range(i64 0, 6) i64 @nl_fire(ptr nocapture noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) #8 {
  %5 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #22
  %6 = icmp eq ptr %5, null
  br i1 %6, label %47, label %7

7:                                                ; preds = %4
  %8 = getelementptr inbounds i8, ptr %5, i64 32
  %9 = load i64, ptr %8, align 8
  %10 = icmp eq i64 %9, 1
  br i1 %10, label %11, label %47

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %5, i64 8
  %13 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %14

14:                                               ; preds = %23, %11
  %15 = phi i64 [ %27, %23 ], [ 0, %11 ]
  %16 = icmp eq i64 %15, %13
  br i1 %16, label %17, label %19

17:                                               ; preds = %14
  %18 = getelementptr inbounds i8, ptr %5, i64 168
  br label %28

19:                                               ; preds = %14
  %20 = getelementptr inbounds i32, ptr %2, i64 %15
  %21 = load i32, ptr %20, align 4
  %22 = icmp slt i32 %21, 0
  br i1 %22, label %47, label %23

23:                                               ; preds = %19
  %24 = zext nneg i32 %21 to i64
  %25 = load i64, ptr %12, align 8
  %26 = icmp sgt i64 %25, %24
  %27 = add nuw i64 %15, 1
  br i1 %26, label %14, label %47

28:                                               ; preds = %17, %40
  %29 = phi i64 [ %46, %40 ], [ 0, %17 ]
  %30 = icmp eq i64 %29, %13
  br i1 %30, label %31, label %40

31:                                               ; preds = %28
  %32 = icmp sgt i64 %3, 0
  %33 = zext i1 %32 to i64
  %34 = getelementptr inbounds i8, ptr %5, i64 176
  %35 = load i64, ptr %34, align 8
  %36 = or i64 %35, %33
  store i64 %36, ptr %34, align 8
  %37 = getelementptr inbounds i8, ptr %0, i64 296
  %38 = load i64, ptr %37, align 8
  %39 = or i64 %38, %33
  store i64 %39, ptr %37, align 8
  br label %47

40:                                               ; preds = %28
  %41 = load ptr, ptr %18, align 8
  %42 = getelementptr inbounds i32, ptr %2, i64 %29
  %43 = load i32, ptr %42, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds i8, ptr %41, i64 %44
  store i8 1, ptr %45, align 1
  %46 = add nuw i64 %29, 1
  br label %28

47:                                               ; preds = %23, %19, %4, %7, %31
  %48 = phi i64 [ 0, %31 ], [ 5, %7 ], [ 5, %4 ], [ 5, %19 ], [ 5, %23 ]
  ret i64 %48
}

; Function Attrs: nounwind
define i64 @nl_parameters_changed(ptr noundef %0) #0 {
  %2 = getelementptr inbounds i8, ptr %0, i64 96
  %3 = getelementptr inbounds i8, ptr %0, i64 160
  br label %4

4:                                                ; preds = %12, %1
  %5 = phi i64 [ 0, %1 ], [ %15, %12 ]
  %6 = load i64, ptr %2, align 8
  %7 = icmp slt i64 %5, %6
  br i1 %7, label %12, label %8

8:                                                ; preds = %4
  tail call fastcc void @nl_clock(ptr noundef nonnull %0) #22
  %9 = getelementptr inbounds i8, ptr %0, i64 304
  %10 = load i64, ptr %9, align 8
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %16, label %18

12:                                               ; preds = %4
  %13 = load ptr, ptr %3, align 8
  %14 = getelementptr inbounds %struct.nl_population, ptr %13, i64 %5
  tail call fastcc void @nl_fill_padding(ptr noundef nonnull %0, ptr noundef %14) #22
  %15 = add nuw nsw i64 %5, 1
  br label %4

16:                                               ; preds = %8
  %17 = tail call fastcc i64 @nl_launch_all(ptr noundef nonnull %0, i64 noundef 4) #22
  br label %18

18:                                               ; preds = %8, %16
  %19 = phi i64 [ %17, %16 ], [ %10, %8 ]
  ret i64 %19
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_fill_padding(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #8 {
  %3 = getelementptr inbounds i8, ptr %1, i64 8
  %4 = getelementptr inbounds i8, ptr %1, i64 40
  %5 = getelementptr inbounds i8, ptr %1, i64 88
  %6 = getelementptr inbounds i8, ptr %0, i64 40
  %7 = getelementptr inbounds i8, ptr %1, i64 16
  %8 = getelementptr inbounds i8, ptr %1, i64 128
  br label %9

9:                                                ; preds = %31, %2
  %10 = phi i64 [ 0, %2 ], [ %32, %31 ]
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
  %19 = getelementptr inbounds %struct.nl_slot, ptr %18, i64 %10, i32 1
  %20 = load i64, ptr %19, align 8
  %21 = icmp eq i64 %20, 2
  br i1 %21, label %25, label %22

22:                                               ; preds = %17
  %23 = load i64, ptr %6, align 8
  %24 = sdiv i64 %23, 8
  br label %25

25:                                               ; preds = %17, %22
  %26 = phi i64 [ %24, %22 ], [ 8, %17 ]
  br label %27

27:                                               ; preds = %33, %25
  %28 = phi i64 [ %14, %25 ], [ %43, %33 ]
  %29 = load i64, ptr %7, align 8
  %30 = icmp slt i64 %28, %29
  br i1 %30, label %33, label %31

31:                                               ; preds = %27
  %32 = add nuw nsw i64 %10, 1
  br label %9

33:                                               ; preds = %27
  %34 = load ptr, ptr %8, align 8
  %35 = getelementptr inbounds ptr, ptr %34, i64 %10
  %36 = load ptr, ptr %35, align 8
  %37 = mul nsw i64 %28, %26
  %38 = getelementptr inbounds i8, ptr %36, i64 %37
  %39 = load i64, ptr %3, align 8
  %40 = add nsw i64 %39, -1
  %41 = mul nsw i64 %40, %26
  %42 = getelementptr inbounds i8, ptr %36, i64 %41
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %38, ptr align 1 %42, i64 %26, i1 false)
  %43 = add nuw nsw i64 %28, 1
  br label %27
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_clock(ptr nocapture noundef readonly %0) #8 {
  %2 = tail call fastcc double @nl_time(ptr noundef %0) #22
  %3 = getelementptr inbounds i8, ptr %0, i64 96
  %4 = getelementptr inbounds i8, ptr %0, i64 264
  %5 = getelementptr inbounds i8, ptr %0, i64 160
  br label %6

6:                                                ; preds = %11, %1
  %7 = phi i64 [ 0, %1 ], [ %21, %11 ]
  %8 = load i64, ptr %3, align 8
  %9 = icmp slt i64 %7, %8
  br i1 %9, label %11, label %10

10:                                               ; preds = %6
  ret void

11:                                               ; preds = %6
  %12 = load i64, ptr %4, align 8
  %13 = load ptr, ptr %5, align 8
  %14 = getelementptr inbounds %struct.nl_population, ptr %13, i64 %7, i32 20
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds i8, ptr %15, i64 32
  store i64 %12, ptr %16, align 8
  %17 = load ptr, ptr %5, align 8
  %18 = getelementptr inbounds %struct.nl_population, ptr %17, i64 %7, i32 20
  %19 = load ptr, ptr %18, align 8
  %20 = getelementptr inbounds i8, ptr %19, i64 40
  store double %2, ptr %20, align 8
  %21 = add nuw nsw i64 %7, 1
  br label %6
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_launch_all(ptr noundef %0, i64 noundef %1) #0 {
  %3 = getelementptr inbounds i8, ptr %0, i64 96
  %4 = getelementptr inbounds i8, ptr %0, i64 160
  br label %5

5:                                                ; preds = %9, %2
  %6 = phi i64 [ 0, %2 ], [ %14, %9 ]
  %7 = load i64, ptr %3, align 8
  %8 = icmp slt i64 %6, %7
  br i1 %8, label %9, label %18

9:                                                ; preds = %5
  %10 = load ptr, ptr %4, align 8
  %11 = getelementptr inbounds %struct.nl_population, ptr %10, i64 %6
  %12 = tail call fastcc i64 @nl_launch_phase(ptr noundef nonnull %0, ptr noundef %11, i64 noundef %1) #22
  %13 = icmp eq i64 %12, 0
  %14 = add nuw nsw i64 %6, 1
  br i1 %13, label %5, label %15

15:                                               ; preds = %9
  %16 = getelementptr inbounds i8, ptr %0, i64 304
  %17 = load i64, ptr %16, align 8
  br label %18

18:                                               ; preds = %5, %15
  %19 = phi i64 [ %17, %15 ], [ 0, %5 ]
  ret i64 %19
}

; Function Attrs: nounwind
define range(i64 -9223372036854775807, -9223372036854775808) i64 @nl_save_state(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca %struct.nl_writer, align 8
  %5 = alloca %struct.nl_writer, align 8
  %6 = alloca %struct.nl_sha, align 8
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %4, i8 0, i64 24, i1 false)
  %7 = call fastcc i64 @nl_save_all(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 0, i64 noundef 0) #22
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %13, label %9

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %0, i64 304
  %11 = load i64, ptr %10, align 8
  %12 = sub nsw i64 0, %11
  br label %38

13:                                               ; preds = %3
  %14 = icmp eq ptr %1, null
  %15 = getelementptr inbounds i8, ptr %4, i64 8
  %16 = load i64, ptr %15, align 8
  %17 = add nsw i64 %16, 32
  %18 = icmp sgt i64 %17, %2
  %19 = select i1 %14, i1 true, i1 %18
  br i1 %19, label %38, label %20

20:                                               ; preds = %13
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %5) #24
  store ptr %1, ptr %5, align 8
  %21 = getelementptr inbounds i8, ptr %5, i64 8
  %22 = add nsw i64 %16, -20
  %23 = getelementptr inbounds i8, ptr %4, i64 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %21, i8 0, i64 16, i1 false)
  %24 = load i64, ptr %23, align 8
  %25 = call fastcc i64 @nl_save_all(ptr noundef %0, ptr noundef nonnull %5, i64 noundef %22, i64 noundef %24) #22
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %31, label %27

27:                                               ; preds = %20
  %28 = getelementptr inbounds i8, ptr %0, i64 304
  %29 = load i64, ptr %28, align 8
  %30 = sub nsw i64 0, %29
  br label %36

31:                                               ; preds = %20
  call void @llvm.lifetime.start.p0(i64 112, ptr nonnull %6) #24
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %6, ptr noundef nonnull align 16 dereferenceable(32) @nl_sha_start.start, i64 32, i1 false)
  %32 = getelementptr inbounds i8, ptr %6, i64 96
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %32, i8 0, i64 16, i1 false)
  %33 = load i64, ptr %21, align 8
  call fastcc void @nl_sha_take(ptr noundef nonnull %6, ptr noundef nonnull %1, i64 noundef %33) #22
  %34 = getelementptr inbounds i8, ptr %1, i64 %33
  call fastcc void @nl_sha_end(ptr noundef nonnull %6, ptr noundef nonnull %34) #22
  %35 = add nsw i64 %33, 32
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %6) #24
  br label %36

36:                                               ; preds = %31, %27
  %37 = phi i64 [ %30, %27 ], [ %35, %31 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %5) #24
  br label %38

38:                                               ; preds = %9, %13, %36
  %39 = phi i64 [ %12, %9 ], [ %37, %36 ], [ %17, %13 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #24
  ret i64 %39
}

; Function Attrs: nounwind
define i64 @nl_load_state(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca [512 x i8], align 16
  %5 = alloca [32 x i8], align 16
  %6 = alloca %struct.nl_sha, align 8
  %7 = alloca %struct.nl_reader, align 8
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %7) #24
  store ptr %0, ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %7, i64 8
  store ptr %1, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %7, i64 16
  store i64 %2, ptr %9, align 8
  %10 = getelementptr inbounds i8, ptr %7, i64 24
  %11 = getelementptr inbounds i8, ptr %7, i64 32
  %12 = getelementptr inbounds i8, ptr %7, i64 40
  %13 = getelementptr inbounds i8, ptr %7, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %10, i8 0, i64 32, i1 false)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #24
  call void @llvm.lifetime.start.p0(i64 112, ptr nonnull %6) #24
  %14 = icmp slt i64 %2, 104
  br i1 %14, label %90, label %15

15:                                               ; preds = %3, %18
  %16 = phi i64 [ %24, %18 ], [ 0, %3 ]
  %17 = icmp eq i64 %16, 8
  br i1 %17, label %25, label %18

18:                                               ; preds = %15
  %19 = getelementptr inbounds i8, ptr %1, i64 %16
  %20 = load i8, ptr %19, align 1
  %21 = getelementptr inbounds [8 x i8], ptr @nl_open_state.magic, i64 0, i64 %16
  %22 = load i8, ptr %21, align 1
  %23 = icmp eq i8 %20, %22
  %24 = add nuw nsw i64 %16, 1
  br i1 %23, label %15, label %90

25:                                               ; preds = %15
  %26 = getelementptr inbounds i8, ptr %1, i64 8
  %27 = tail call fastcc i64 @nl_little(ptr noundef nonnull %26, i64 noundef 4) #22
  %28 = icmp eq i64 %27, 1
  br i1 %28, label %29, label %90

29:                                               ; preds = %25
  %30 = getelementptr inbounds i8, ptr %1, i64 12
  %31 = tail call fastcc i64 @nl_little(ptr noundef nonnull %30, i64 noundef 8) #22
  %32 = add nsw i64 %2, -52
  %33 = icmp eq i64 %31, %32
  br i1 %33, label %37, label %34

34:                                               ; preds = %29
  %35 = icmp sgt i64 %31, %32
  %36 = select i1 %35, ptr @.str.7, ptr @.str.8
  br label %90

37:                                               ; preds = %29
  %38 = add nsw i64 %2, -32
  store i64 %38, ptr %9, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %6, ptr noundef nonnull align 16 dereferenceable(32) @nl_sha_start.start, i64 32, i1 false)
  %39 = getelementptr inbounds i8, ptr %6, i64 96
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %39, i8 0, i64 16, i1 false)
  call fastcc void @nl_sha_take(ptr noundef nonnull %6, ptr noundef %1, i64 noundef %38) #22
  call fastcc void @nl_sha_end(ptr noundef nonnull %6, ptr noundef nonnull %5) #22
  %40 = getelementptr i8, ptr %1, i64 %38
  br label %41

41:                                               ; preds = %47, %37
  %42 = phi i64 [ 0, %37 ], [ %53, %47 ]
  %43 = icmp eq i64 %42, 32
  br i1 %43, label %44, label %47

44:                                               ; preds = %41
  %45 = getelementptr inbounds i8, ptr %1, i64 20
  %46 = getelementptr inbounds i8, ptr %0, i64 88
  br label %54

47:                                               ; preds = %41
  %48 = getelementptr inbounds [32 x i8], ptr %5, i64 0, i64 %42
  %49 = load i8, ptr %48, align 1
  %50 = getelementptr i8, ptr %40, i64 %42
  %51 = load i8, ptr %50, align 1
  %52 = icmp eq i8 %49, %51
  %53 = add nuw nsw i64 %42, 1
  br i1 %52, label %41, label %90

54:                                               ; preds = %57, %44
  %55 = phi i64 [ %65, %57 ], [ 0, %44 ]
  %56 = icmp eq i64 %55, 4
  br i1 %56, label %66, label %57

57:                                               ; preds = %54
  %58 = shl nuw nsw i64 %55, 3
  %59 = getelementptr inbounds i8, ptr %45, i64 %58
  %60 = tail call fastcc i64 @nl_little(ptr noundef nonnull %59, i64 noundef 8) #22
  %61 = load ptr, ptr %46, align 8
  %62 = getelementptr inbounds i64, ptr %61, i64 %55
  %63 = load i64, ptr %62, align 8
  %64 = icmp eq i64 %60, %63
  %65 = add nuw nsw i64 %55, 1
  br i1 %64, label %54, label %90

66:                                               ; preds = %54
  %67 = getelementptr inbounds i8, ptr %1, i64 52
  %68 = tail call fastcc i64 @nl_little(ptr noundef nonnull %67, i64 noundef 4) #22
  %69 = getelementptr inbounds i8, ptr %0, i64 40
  %70 = load i64, ptr %69, align 8
  %71 = icmp eq i64 %68, %70
  br i1 %71, label %72, label %90

72:                                               ; preds = %66
  %73 = getelementptr inbounds i8, ptr %1, i64 56
  %74 = tail call fastcc i64 @nl_little(ptr noundef nonnull %73, i64 noundef 4) #22
  %75 = trunc i64 %74 to i32
  %76 = getelementptr inbounds i8, ptr %0, i64 256
  %77 = load i32, ptr %76, align 8
  %78 = icmp eq i32 %77, %75
  br i1 %78, label %79, label %90

79:                                               ; preds = %72
  %80 = getelementptr inbounds i8, ptr %1, i64 60
  %81 = tail call fastcc i64 @nl_little(ptr noundef nonnull %80, i64 noundef 8) #22
  store i64 %81, ptr %13, align 8
  %82 = getelementptr inbounds i8, ptr %1, i64 68
  %83 = tail call fastcc i64 @nl_little(ptr noundef nonnull %82, i64 noundef 4) #22
  store i64 %83, ptr %11, align 8
  store i64 72, ptr %10, align 8
  %84 = icmp ugt i64 %81, 4611686018427387904
  %85 = icmp slt i64 %83, 0
  %86 = sdiv i64 %38, 13
  %87 = icmp sgt i64 %83, %86
  %88 = or i1 %85, %87
  %89 = select i1 %84, i1 true, i1 %88
  br i1 %89, label %90, label %92

90:                                               ; preds = %18, %47, %57, %79, %72, %66, %34, %25, %3
  %91 = phi ptr [ %36, %34 ], [ @.str.4, %3 ], [ @.str.6, %25 ], [ @.str.63, %66 ], [ @.str.64, %72 ], [ @.str.65, %79 ], [ @.str.62, %57 ], [ @.str.9, %47 ], [ @.str.61, %18 ]
  call fastcc void @nl_state_bad(ptr noundef nonnull %7, ptr noundef nonnull %91, ptr noundef nonnull @.str.60) #22
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %6) #24
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #24
  br label %299

92:                                               ; preds = %79
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %6) #24
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #24
  %93 = add nuw nsw i64 %83, 1
  %94 = tail call ptr @calloc(i64 noundef %93, i64 noundef 48) #23
  store ptr %94, ptr %12, align 8
  %95 = icmp eq ptr %94, null
  br i1 %95, label %151, label %96

96:                                               ; preds = %92, %140
  %97 = phi i64 [ %132, %140 ], [ %38, %92 ]
  %98 = phi i64 [ %146, %140 ], [ 72, %92 ]
  %99 = phi i64 [ %148, %140 ], [ %83, %92 ]
  %100 = phi i64 [ %147, %140 ], [ 0, %92 ]
  %101 = icmp slt i64 %100, %99
  br i1 %101, label %102, label %149

102:                                              ; preds = %96
  %103 = load ptr, ptr %12, align 8
  %104 = getelementptr inbounds %struct.nl_part, ptr %103, i64 %100
  %105 = getelementptr inbounds i8, ptr %104, i64 16
  %106 = call fastcc i64 @nl_get(ptr noundef nonnull %7, i64 noundef 4, ptr noundef nonnull %105) #22
  %107 = icmp eq i64 %106, 0
  br i1 %107, label %108, label %151

108:                                              ; preds = %102
  %109 = load i64, ptr %105, align 8
  %110 = load i64, ptr %9, align 8
  %111 = load i64, ptr %10, align 8
  %112 = sub nsw i64 %110, %111
  %113 = icmp sgt i64 %109, %112
  br i1 %113, label %151, label %114

114:                                              ; preds = %108
  %115 = load ptr, ptr %8, align 8
  %116 = getelementptr inbounds i8, ptr %115, i64 %111
  store ptr %116, ptr %104, align 8
  %117 = add nsw i64 %111, %109
  store i64 %117, ptr %10, align 8
  %118 = getelementptr inbounds i8, ptr %104, i64 24
  %119 = call fastcc i64 @nl_get(ptr noundef nonnull %7, i64 noundef 1, ptr noundef nonnull %118) #22
  %120 = icmp eq i64 %119, 0
  br i1 %120, label %121, label %299

121:                                              ; preds = %114
  %122 = getelementptr inbounds i8, ptr %104, i64 32
  %123 = call fastcc i64 @nl_get(ptr noundef nonnull %7, i64 noundef 8, ptr noundef nonnull %122) #22
  %124 = icmp eq i64 %123, 0
  br i1 %124, label %125, label %299

125:                                              ; preds = %121
  %126 = load i64, ptr %118, align 8
  %127 = icmp sgt i64 %126, 3
  br i1 %127, label %151, label %128

128:                                              ; preds = %125
  %129 = load i64, ptr %122, align 8
  %130 = icmp slt i64 %129, 0
  br i1 %130, label %151, label %131

131:                                              ; preds = %128
  %132 = load i64, ptr %9, align 8
  %133 = load i64, ptr %10, align 8
  %134 = sub nsw i64 %132, %133
  %135 = and i64 %126, -3
  %136 = icmp eq i64 %135, 0
  %137 = select i1 %136, i64 4, i64 8
  %138 = sdiv i64 %134, %137
  %139 = icmp sgt i64 %129, %138
  br i1 %139, label %151, label %140

140:                                              ; preds = %131
  %141 = load ptr, ptr %8, align 8
  %142 = getelementptr inbounds i8, ptr %141, i64 %133
  %143 = getelementptr inbounds i8, ptr %104, i64 8
  store ptr %142, ptr %143, align 8
  %144 = select i1 %136, i64 2, i64 3
  %145 = shl nuw i64 %129, %144
  %146 = add nsw i64 %133, %145
  store i64 %146, ptr %10, align 8
  %147 = add nuw nsw i64 %100, 1
  %148 = load i64, ptr %11, align 8
  br label %96

149:                                              ; preds = %96
  %150 = icmp eq i64 %98, %97
  br i1 %150, label %153, label %151

151:                                              ; preds = %131, %128, %125, %108, %102, %149, %92
  %152 = phi ptr [ @.str.67, %92 ], [ @.str.8, %149 ], [ @.str.68, %102 ], [ @.str.68, %108 ], [ @.str.68, %125 ], [ @.str.68, %128 ], [ @.str.68, %131 ]
  call fastcc void @nl_state_bad(ptr noundef nonnull %7, ptr noundef nonnull %152, ptr noundef nonnull @.str.60) #22
  br label %299

153:                                              ; preds = %149
  %154 = call fastcc i64 @nl_load_parts(ptr noundef nonnull %7, i64 noundef 0) #22
  %155 = icmp eq i64 %154, 0
  br i1 %155, label %156, label %299

156:                                              ; preds = %153
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %4) #24
  %157 = tail call i64 @llvm.smax.i64(i64 %99, i64 0)
  %158 = load ptr, ptr %12, align 8
  br label %159

159:                                              ; preds = %203, %156
  %160 = phi i64 [ 0, %156 ], [ %204, %203 ]
  %161 = icmp eq i64 %160, %157
  br i1 %161, label %209, label %162

162:                                              ; preds = %159
  %163 = getelementptr inbounds %struct.nl_part, ptr %158, i64 %160
  %164 = getelementptr inbounds i8, ptr %163, i64 16
  %165 = load i64, ptr %164, align 8
  br label %166

166:                                              ; preds = %186, %162
  %167 = phi i64 [ 0, %162 ], [ %189, %186 ]
  %168 = phi i64 [ 0, %162 ], [ %169, %186 ]
  %169 = add nuw nsw i64 %168, 1
  %170 = icmp slt i64 %169, %165
  br i1 %170, label %177, label %171

171:                                              ; preds = %166
  %172 = getelementptr inbounds i8, ptr %163, i64 40
  %173 = load i64, ptr %172, align 8
  %174 = icmp ne i64 %173, 0
  %175 = icmp ne i64 %167, 0
  %176 = select i1 %174, i1 true, i1 %175
  br i1 %176, label %203, label %190

177:                                              ; preds = %166
  %178 = load ptr, ptr %163, align 8
  %179 = getelementptr inbounds i8, ptr %178, i64 %168
  %180 = load i8, ptr %179, align 1
  %181 = icmp eq i8 %180, 64
  br i1 %181, label %182, label %186

182:                                              ; preds = %177
  %183 = getelementptr inbounds i8, ptr %178, i64 %169
  %184 = load i8, ptr %183, align 1
  %185 = icmp eq i8 %184, 45
  br label %186

186:                                              ; preds = %182, %177
  %187 = phi i1 [ false, %177 ], [ %185, %182 ]
  %188 = zext i1 %187 to i64
  %189 = or i64 %167, %188
  br label %166

190:                                              ; preds = %171
  %191 = getelementptr inbounds i8, ptr %163, i64 8
  %192 = load ptr, ptr %191, align 8
  %193 = getelementptr inbounds i8, ptr %163, i64 32
  %194 = load i64, ptr %193, align 8
  %195 = getelementptr inbounds i8, ptr %163, i64 24
  %196 = load i64, ptr %195, align 8
  %197 = and i64 %196, -3
  %198 = icmp eq i64 %197, 0
  %199 = select i1 %198, i64 2, i64 3
  %200 = shl i64 %194, %199
  %201 = tail call fastcc i64 @nl_any(ptr noundef %192, i64 noundef %200) #22
  %202 = icmp eq i64 %201, 0
  br i1 %202, label %203, label %205

203:                                              ; preds = %190, %171
  %204 = add nuw i64 %160, 1
  br label %159

205:                                              ; preds = %190
  %206 = tail call i64 @llvm.smin.i64(i64 %165, i64 511)
  %207 = load ptr, ptr %163, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %4, ptr align 1 %207, i64 %206, i1 false)
  %208 = getelementptr inbounds [512 x i8], ptr %4, i64 0, i64 %206
  store i8 0, ptr %208, align 1
  call fastcc void @nl_state_bad(ptr noundef nonnull readonly %7, ptr noundef nonnull @.str.72, ptr noundef nonnull %4) #22
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #24
  br label %299

209:                                              ; preds = %159
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #24
  %210 = getelementptr inbounds i8, ptr %0, i64 304
  store i64 0, ptr %210, align 8
  %211 = getelementptr inbounds i8, ptr %0, i64 104
  %212 = getelementptr inbounds i8, ptr %0, i64 168
  br label %213

213:                                              ; preds = %220, %209
  %214 = phi i64 [ 0, %209 ], [ %230, %220 ]
  %215 = load i64, ptr %211, align 8
  %216 = icmp slt i64 %214, %215
  br i1 %216, label %220, label %217

217:                                              ; preds = %213
  %218 = getelementptr inbounds i8, ptr %0, i64 128
  %219 = getelementptr inbounds i8, ptr %0, i64 184
  br label %231

220:                                              ; preds = %213
  %221 = load ptr, ptr %212, align 8
  %222 = getelementptr inbounds %struct.nl_target, ptr %221, i64 %214
  %223 = getelementptr inbounds i8, ptr %222, i64 56
  %224 = load ptr, ptr %223, align 8
  %225 = getelementptr inbounds i8, ptr %222, i64 32
  %226 = load i64, ptr %225, align 8
  %227 = getelementptr inbounds i8, ptr %222, i64 40
  %228 = load i64, ptr %227, align 8
  %229 = mul nsw i64 %228, %226
  tail call void @llvm.memset.p0.i64(ptr align 1 %224, i8 0, i64 %229, i1 false)
  %230 = add nuw nsw i64 %214, 1
  br label %213

231:                                              ; preds = %246, %217
  %232 = phi i64 [ %247, %246 ], [ 0, %217 ]
  %233 = load i64, ptr %218, align 8
  %234 = icmp slt i64 %232, %233
  br i1 %234, label %235, label %237

235:                                              ; preds = %231
  %236 = load ptr, ptr %219, align 8
  br label %240

237:                                              ; preds = %231
  %238 = getelementptr inbounds i8, ptr %0, i64 96
  %239 = getelementptr inbounds i8, ptr %0, i64 160
  br label %262

240:                                              ; preds = %257, %235
  %241 = phi ptr [ %249, %257 ], [ %236, %235 ]
  %242 = phi i64 [ %258, %257 ], [ 0, %235 ]
  %243 = getelementptr inbounds %struct.nl_connection, ptr %241, i64 %232, i32 37
  %244 = load i64, ptr %243, align 8
  %245 = icmp slt i64 %242, %244
  br i1 %245, label %248, label %246

246:                                              ; preds = %240
  %247 = add nuw nsw i64 %232, 1
  br label %231

248:                                              ; preds = %240, %259
  %249 = phi ptr [ %261, %259 ], [ %241, %240 ]
  %250 = phi i64 [ %260, %259 ], [ 0, %240 ]
  %251 = getelementptr inbounds %struct.nl_connection, ptr %249, i64 %232, i32 38
  %252 = load ptr, ptr %251, align 8
  %253 = getelementptr inbounds %struct.nl_queue, ptr %252, i64 %242
  %254 = getelementptr inbounds i8, ptr %253, i64 24
  %255 = load i64, ptr %254, align 8
  %256 = icmp slt i64 %250, %255
  br i1 %256, label %259, label %257

257:                                              ; preds = %248
  %258 = add nuw nsw i64 %242, 1
  br label %240

259:                                              ; preds = %248
  tail call fastcc void @nl_release_events(ptr noundef nonnull %253, i64 noundef %250) #22
  %260 = add nuw nsw i64 %250, 1
  %261 = load ptr, ptr %219, align 8
  br label %248

262:                                              ; preds = %278, %237
  %263 = phi i64 [ %281, %278 ], [ 0, %237 ]
  %264 = load i64, ptr %238, align 8
  %265 = icmp slt i64 %263, %264
  br i1 %265, label %266, label %282

266:                                              ; preds = %262
  %267 = load ptr, ptr %239, align 8
  %268 = getelementptr inbounds %struct.nl_population, ptr %267, i64 %263
  %269 = getelementptr inbounds i8, ptr %268, i64 32
  %270 = load i64, ptr %269, align 8
  %271 = icmp eq i64 %270, 0
  br i1 %271, label %278, label %272

272:                                              ; preds = %266
  %273 = getelementptr inbounds i8, ptr %268, i64 168
  %274 = load ptr, ptr %273, align 8
  %275 = getelementptr inbounds i8, ptr %268, i64 8
  %276 = load i64, ptr %275, align 8
  tail call void @llvm.memset.p0.i64(ptr align 1 %274, i8 0, i64 %276, i1 false)
  %277 = load ptr, ptr %239, align 8
  br label %278

278:                                              ; preds = %272, %266
  %279 = phi ptr [ %277, %272 ], [ %267, %266 ]
  %280 = getelementptr inbounds %struct.nl_population, ptr %279, i64 %263, i32 22
  store i64 0, ptr %280, align 8
  %281 = add nuw nsw i64 %263, 1
  br label %262

282:                                              ; preds = %262
  %283 = getelementptr inbounds i8, ptr %0, i64 296
  store i64 0, ptr %283, align 8
  %284 = load i64, ptr %13, align 8
  tail call fastcc void @nl_seek(ptr noundef nonnull %0, i64 noundef %284) #22
  %285 = call fastcc i64 @nl_load_parts(ptr noundef nonnull %7, i64 noundef 1) #22
  br label %286

286:                                              ; preds = %293, %282
  %287 = phi i64 [ 0, %282 ], [ %296, %293 ]
  %288 = load i64, ptr %238, align 8
  %289 = icmp slt i64 %287, %288
  br i1 %289, label %293, label %290

290:                                              ; preds = %286
  tail call fastcc void @nl_clock(ptr noundef nonnull %0) #22
  %291 = load i64, ptr %210, align 8
  %292 = icmp eq i64 %291, 0
  br i1 %292, label %297, label %299

293:                                              ; preds = %286
  %294 = load ptr, ptr %239, align 8
  %295 = getelementptr inbounds %struct.nl_population, ptr %294, i64 %287
  tail call fastcc void @nl_fill_padding(ptr noundef nonnull %0, ptr noundef %295) #22
  %296 = add nuw nsw i64 %287, 1
  br label %286

297:                                              ; preds = %290
  %298 = tail call fastcc i64 @nl_launch_all(ptr noundef nonnull %0, i64 noundef 4) #22
  br label %299

299:                                              ; preds = %114, %121, %90, %151, %153, %205, %290, %297
  %300 = phi i64 [ 4, %205 ], [ %298, %297 ], [ %291, %290 ], [ %154, %153 ], [ 4, %151 ], [ 4, %90 ], [ 4, %121 ], [ 4, %114 ]
  %301 = load ptr, ptr %12, align 8
  tail call void @free(ptr noundef %301) #22
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %7) #24
  ret i64 %300
}

; Function Attrs: nounwind
define noundef ptr @nl_open(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr noundef %2, i64 noundef %3) #0 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #24
  %6 = tail call fastcc { ptr, i64 } @nl_say(ptr noundef %2, i64 noundef %3) #22
  %7 = extractvalue { ptr, i64 } %6, 0
  store ptr %7, ptr %5, align 8
  %8 = getelementptr inbounds i8, ptr %5, i64 8
  %9 = extractvalue { ptr, i64 } %6, 1
  store i64 %9, ptr %8, align 8
  %10 = tail call ptr @fopen(ptr noundef %1, ptr noundef nonnull @.str) #22
  %11 = icmp eq ptr %10, null
  br i1 %11, label %12, label %13

12:                                               ; preds = %4
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.1) #22
  br label %39

13:                                               ; preds = %4, %28
  %14 = phi i64 [ %35, %28 ], [ 0, %4 ]
  %15 = phi i64 [ %29, %28 ], [ 0, %4 ]
  %16 = phi ptr [ %30, %28 ], [ null, %4 ]
  %17 = icmp eq i64 %14, %15
  br i1 %17, label %18, label %28

18:                                               ; preds = %13
  %19 = icmp eq i64 %14, 0
  %20 = shl nsw i64 %14, 1
  %21 = select i1 %19, i64 1048576, i64 %20
  %22 = icmp sgt i64 %21, 4611686018427387903
  br i1 %22, label %26, label %23

23:                                               ; preds = %18
  %24 = tail call ptr @realloc(ptr noundef %16, i64 noundef %21) #27
  %25 = icmp eq ptr %24, null
  br i1 %25, label %26, label %28

26:                                               ; preds = %23, %18
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.2) #22
  tail call void @free(ptr noundef %16) #22
  %27 = tail call i32 @fclose(ptr noundef nonnull %10) #22
  br label %39

28:                                               ; preds = %23, %13
  %29 = phi i64 [ %15, %13 ], [ %21, %23 ]
  %30 = phi ptr [ %16, %13 ], [ %24, %23 ]
  %31 = getelementptr inbounds i8, ptr %30, i64 %14
  %32 = sub nsw i64 %29, %14
  %33 = tail call i64 @fread(ptr noundef %31, i64 noundef 1, i64 noundef %32, ptr noundef nonnull %10) #22
  %34 = icmp eq i64 %33, 0
  %35 = add nsw i64 %33, %14
  br i1 %34, label %36, label %13

36:                                               ; preds = %28
  %37 = tail call i32 @fclose(ptr noundef nonnull %10) #22
  %38 = tail call fastcc ptr @nl_make(ptr noundef %0, ptr noundef %30, i64 noundef %35, ptr noundef %30, ptr noundef %2, i64 noundef %3) #22
  br label %39

39:                                               ; preds = %26, %36, %12
  %40 = phi ptr [ null, %12 ], [ %38, %36 ], [ null, %26 ]
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #24
  ret ptr %40
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal fastcc { ptr, i64 } @nl_say(ptr noundef %0, i64 noundef %1) #9 {
  %3 = icmp eq ptr %0, null
  %4 = select i1 %3, i64 0, i64 %1
  %5 = icmp sgt i64 %4, 0
  br i1 %5, label %6, label %7

6:                                                ; preds = %2
  store i8 0, ptr %0, align 1
  br label %7

7:                                                ; preds = %6, %2
  %8 = insertvalue { ptr, i64 } poison, ptr %0, 0
  %9 = insertvalue { ptr, i64 } %8, i64 %4, 1
  ret { ptr, i64 } %9
}

; Function Attrs: nofree nounwind
declare noalias noundef ptr @fopen(ptr nocapture noundef readonly, ptr nocapture noundef readonly) #10

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add(ptr nocapture noundef %0, ptr nocapture noundef readonly %1) #8 {
  %3 = getelementptr inbounds i8, ptr %0, i64 8
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
  %14 = getelementptr inbounds i8, ptr %13, i64 1
  store ptr %14, ptr %0, align 8
  store i8 %8, ptr %13, align 1
  %15 = getelementptr inbounds i8, ptr %7, i64 1
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
declare noalias noundef ptr @realloc(ptr allocptr nocapture noundef, i64 noundef) #11

; Function Attrs: nofree nounwind
declare noundef i32 @fclose(ptr nocapture noundef) #10

; Function Attrs: nofree nounwind
declare noundef i64 @fread(ptr nocapture noundef, i64 noundef, i64 noundef, ptr nocapture noundef) #10

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) #12

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #13

; Function Attrs: nounwind
define internal fastcc void @nl_give_up(ptr nocapture noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #24
  %5 = tail call fastcc { ptr, i64 } @nl_say(ptr noundef %1, i64 noundef %2) #22
  %6 = extractvalue { ptr, i64 } %5, 0
  store ptr %6, ptr %4, align 8
  %7 = getelementptr inbounds i8, ptr %4, i64 8
  %8 = extractvalue { ptr, i64 } %5, 1
  store i64 %8, ptr %7, align 8
  %9 = getelementptr inbounds i8, ptr %0, i64 312
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef nonnull %9) #22
  tail call fastcc void @nl_release(ptr noundef %0) #22
  %10 = getelementptr inbounds i8, ptr %0, i64 32
  %11 = load ptr, ptr %10, align 8
  tail call void @free(ptr noundef %11) #22
  tail call void @free(ptr noundef %0) #22
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #24
  ret void
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) #14

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_fail(ptr noundef %0, ptr nocapture noundef readonly %1) #8 {
  %3 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #24
  %4 = getelementptr inbounds i8, ptr %0, i64 312
  store i8 0, ptr %4, align 1
  store ptr %4, ptr %3, align 8
  %5 = getelementptr inbounds i8, ptr %3, i64 8
  store i64 512, ptr %5, align 8
  call fastcc void @nl_add(ptr noundef nonnull %3, ptr noundef %1) #22
  %6 = getelementptr inbounds i8, ptr %0, i64 304
  store i64 3, ptr %6, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #24
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_seek(ptr nocapture noundef %0, i64 noundef %1) #8 {
  %3 = getelementptr inbounds i8, ptr %0, i64 264
  store i64 %1, ptr %3, align 8
  %4 = getelementptr inbounds i8, ptr %0, i64 104
  %5 = getelementptr inbounds i8, ptr %0, i64 168
  br label %6

6:                                                ; preds = %11, %2
  %7 = phi i64 [ 0, %2 ], [ %18, %11 ]
  %8 = load i64, ptr %4, align 8
  %9 = icmp slt i64 %7, %8
  br i1 %9, label %11, label %10

10:                                               ; preds = %6
  ret void

11:                                               ; preds = %6
  %12 = load ptr, ptr %5, align 8
  %13 = getelementptr inbounds %struct.nl_target, ptr %12, i64 %7
  %14 = getelementptr inbounds i8, ptr %13, i64 32
  %15 = load i64, ptr %14, align 8
  %16 = srem i64 %1, %15
  %17 = getelementptr inbounds i8, ptr %13, i64 48
  store i64 %16, ptr %17, align 8
  %18 = add nuw nsw i64 %7, 1
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
  %8 = udiv i64 4611686018427387775, %2
  %9 = icmp ult i64 %8, %1
  br i1 %9, label %10, label %11

10:                                               ; preds = %7, %3
  tail call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.2) #22
  br label %28

11:                                               ; preds = %7, %5
  %12 = tail call dereferenceable_or_null(16) ptr @malloc(i64 noundef 16) #25
  %13 = mul nsw i64 %2, %1
  %14 = add nsw i64 %13, 64
  %15 = tail call ptr @calloc(i64 noundef %14, i64 noundef 1) #23
  %16 = icmp ne ptr %12, null
  %17 = icmp ne ptr %15, null
  %18 = and i1 %16, %17
  br i1 %18, label %20, label %19

19:                                               ; preds = %11
  tail call void @free(ptr noundef %12) #22
  tail call void @free(ptr noundef %15) #22
  tail call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.2) #22
  br label %28

20:                                               ; preds = %11
  %21 = getelementptr inbounds i8, ptr %12, i64 8
  store ptr %15, ptr %21, align 8
  %22 = getelementptr inbounds i8, ptr %0, i64 24
  %23 = load ptr, ptr %22, align 8
  store ptr %23, ptr %12, align 8
  store ptr %12, ptr %22, align 8
  %24 = ptrtoint ptr %15 to i64
  %25 = add i64 %24, 63
  %26 = and i64 %25, -64
  %27 = inttoptr i64 %26 to ptr
  br label %28

28:                                               ; preds = %19, %20, %10
  %29 = phi ptr [ null, %10 ], [ %27, %20 ], [ null, %19 ]
  ret ptr %29
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_read_ranges(ptr noundef %0, ptr nocapture noundef %1, i64 noundef %2, ptr nocapture noundef writeonly %3) #0 {
  %5 = tail call fastcc ptr @nl_take(ptr noundef %0, i64 noundef %2, i64 noundef 40) #22
  %6 = icmp eq ptr %5, null
  br i1 %6, label %52, label %7

7:                                                ; preds = %4
  store ptr %5, ptr %3, align 8
  %8 = tail call i64 @llvm.smax.i64(i64 %2, i64 0)
  br label %9

9:                                                ; preds = %50, %7
  %10 = phi i64 [ 0, %7 ], [ %51, %50 ]
  %11 = icmp eq i64 %10, %8
  br i1 %11, label %55, label %12

12:                                               ; preds = %9
  %13 = load ptr, ptr %1, align 8
  %14 = getelementptr inbounds i8, ptr %13, i64 8
  store ptr %14, ptr %1, align 8
  %15 = load i64, ptr %13, align 8
  %16 = getelementptr inbounds %struct.nl_range, ptr %5, i64 %10
  store i64 %15, ptr %16, align 8
  %17 = load ptr, ptr %1, align 8
  %18 = getelementptr inbounds i8, ptr %17, i64 8
  store ptr %18, ptr %1, align 8
  %19 = load i64, ptr %17, align 8
  %20 = getelementptr inbounds i8, ptr %16, i64 8
  store i64 %19, ptr %20, align 8
  %21 = load ptr, ptr %1, align 8
  %22 = getelementptr inbounds i8, ptr %21, i64 8
  store ptr %22, ptr %1, align 8
  %23 = load i64, ptr %21, align 8
  %24 = getelementptr inbounds i8, ptr %16, i64 16
  store i64 %23, ptr %24, align 8
  %25 = load ptr, ptr %1, align 8
  %26 = getelementptr inbounds i8, ptr %25, i64 8
  store ptr %26, ptr %1, align 8
  %27 = load i64, ptr %25, align 8
  %28 = getelementptr inbounds i8, ptr %16, i64 24
  store i64 %27, ptr %28, align 8
  %29 = load ptr, ptr %1, align 8
  %30 = getelementptr inbounds i8, ptr %29, i64 8
  store ptr %30, ptr %1, align 8
  %31 = load i64, ptr %29, align 8
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %50, label %33

33:                                               ; preds = %12
  %34 = load i64, ptr %28, align 8
  %35 = tail call fastcc ptr @nl_take(ptr noundef %0, i64 noundef %34, i64 noundef 4) #22
  %36 = icmp eq ptr %35, null
  br i1 %36, label %52, label %37

37:                                               ; preds = %33, %41
  %38 = phi i64 [ %47, %41 ], [ 0, %33 ]
  %39 = load i64, ptr %28, align 8
  %40 = icmp slt i64 %38, %39
  br i1 %40, label %41, label %48

41:                                               ; preds = %37
  %42 = load ptr, ptr %1, align 8
  %43 = getelementptr inbounds i8, ptr %42, i64 8
  store ptr %43, ptr %1, align 8
  %44 = load i64, ptr %42, align 8
  %45 = trunc i64 %44 to i32
  %46 = getelementptr inbounds i32, ptr %35, i64 %38
  store i32 %45, ptr %46, align 4
  %47 = add nuw nsw i64 %38, 1
  br label %37

48:                                               ; preds = %37
  %49 = getelementptr inbounds i8, ptr %16, i64 32
  store ptr %35, ptr %49, align 8
  br label %50

50:                                               ; preds = %48, %12
  %51 = add nuw i64 %10, 1
  br label %9

52:                                               ; preds = %33, %4
  %53 = getelementptr inbounds i8, ptr %0, i64 304
  %54 = load i64, ptr %53, align 8
  br label %55

55:                                               ; preds = %9, %52
  %56 = phi i64 [ %54, %52 ], [ 0, %9 ]
  ret i64 %56
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_image_bad(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #8 {
  %3 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #24
  %4 = load ptr, ptr %0, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 312
  store i8 0, ptr %5, align 1
  store ptr %5, ptr %3, align 8
  %6 = getelementptr inbounds i8, ptr %3, i64 8
  store i64 512, ptr %6, align 8
  call fastcc void @nl_add(ptr noundef nonnull %3, ptr noundef nonnull @.str.28) #22
  call fastcc void @nl_add(ptr noundef nonnull %3, ptr noundef %1) #22
  %7 = load ptr, ptr %0, align 8
  %8 = getelementptr inbounds i8, ptr %7, i64 304
  store i64 5, ptr %8, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #24
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc i64 @nl_little(ptr nocapture noundef readonly %0, i64 noundef %1) #15 {
  br label %3

3:                                                ; preds = %8, %2
  %4 = phi i64 [ 0, %2 ], [ %14, %8 ]
  %5 = phi i64 [ %1, %2 ], [ %9, %8 ]
  %6 = icmp sgt i64 %5, 0
  br i1 %6, label %8, label %7

7:                                                ; preds = %3
  ret i64 %4

8:                                                ; preds = %3
  %9 = add nsw i64 %5, -1
  %10 = shl i64 %4, 8
  %11 = getelementptr inbounds i8, ptr %0, i64 %9
  %12 = load i8, ptr %11, align 1
  %13 = zext i8 %12 to i64
  %14 = or disjoint i64 %10, %13
  br label %3
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sha_take(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i64 104
  %5 = load i64, ptr %4, align 8
  %6 = add nsw i64 %5, %2
  store i64 %6, ptr %4, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 96
  %8 = getelementptr inbounds i8, ptr %0, i64 32
  br label %9

9:                                                ; preds = %30, %3
  %10 = phi ptr [ %1, %3 ], [ %31, %30 ]
  %11 = phi i64 [ %2, %3 ], [ %32, %30 ]
  %12 = icmp sgt i64 %11, 0
  br i1 %12, label %13, label %34

13:                                               ; preds = %9
  %14 = load i64, ptr %7, align 8
  %15 = icmp eq i64 %14, 0
  %16 = icmp ugt i64 %11, 63
  %17 = and i1 %16, %15
  br i1 %17, label %18, label %21

18:                                               ; preds = %13
  tail call fastcc void @nl_sha_block(ptr noundef nonnull %0, ptr noundef %10) #22
  %19 = getelementptr inbounds i8, ptr %10, i64 64
  %20 = add nsw i64 %11, -64
  br label %30

21:                                               ; preds = %13
  %22 = sub nsw i64 64, %14
  %23 = tail call i64 @llvm.smin.i64(i64 %22, i64 %11)
  %24 = getelementptr inbounds i8, ptr %8, i64 %14
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %24, ptr align 1 %10, i64 %23, i1 false)
  %25 = load i64, ptr %7, align 8
  %26 = add nsw i64 %25, %23
  store i64 %26, ptr %7, align 8
  %27 = getelementptr inbounds i8, ptr %10, i64 %23
  %28 = sub nsw i64 %11, %23
  %29 = icmp eq i64 %26, 64
  br i1 %29, label %33, label %30

30:                                               ; preds = %21, %33, %18
  %31 = phi ptr [ %19, %18 ], [ %27, %33 ], [ %27, %21 ]
  %32 = phi i64 [ %20, %18 ], [ %28, %33 ], [ %28, %21 ]
  br label %9

33:                                               ; preds = %21
  tail call fastcc void @nl_sha_block(ptr noundef nonnull %0, ptr noundef nonnull %8) #22
  store i64 0, ptr %7, align 8
  br label %30

34:                                               ; preds = %9
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sha_end(ptr nocapture noundef %0, ptr nocapture noundef writeonly %1) #8 {
  %3 = alloca [72 x i8], align 16
  %4 = alloca [8 x i8], align 1
  %5 = getelementptr inbounds i8, ptr %0, i64 104
  %6 = load i64, ptr %5, align 8
  %7 = shl i64 %6, 3
  call void @llvm.lifetime.start.p0(i64 72, ptr nonnull %3) #24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(72) %3, i8 0, i64 72, i1 false)
  store i8 -128, ptr %3, align 16
  %8 = getelementptr inbounds i8, ptr %0, i64 96
  %9 = load i64, ptr %8, align 8
  %10 = icmp slt i64 %9, 56
  %11 = select i1 %10, i64 56, i64 120
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #24
  br label %12

12:                                               ; preds = %17, %2
  %13 = phi i64 [ %23, %17 ], [ 0, %2 ]
  %14 = icmp eq i64 %13, 8
  br i1 %14, label %15, label %17

15:                                               ; preds = %12
  %16 = sub nsw i64 %11, %9
  call fastcc void @nl_sha_take(ptr noundef %0, ptr noundef nonnull %3, i64 noundef %16) #22
  call fastcc void @nl_sha_take(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 8) #22
  br label %24

17:                                               ; preds = %12
  %18 = shl nuw nsw i64 %13, 3
  %19 = sub nuw nsw i64 56, %18
  %20 = lshr i64 %7, %19
  %21 = trunc i64 %20 to i8
  %22 = getelementptr inbounds [8 x i8], ptr %4, i64 0, i64 %13
  store i8 %21, ptr %22, align 1
  %23 = add nuw nsw i64 %13, 1
  br label %12

24:                                               ; preds = %28, %15
  %25 = phi i64 [ %40, %28 ], [ 0, %15 ]
  %26 = icmp eq i64 %25, 32
  br i1 %26, label %27, label %28

27:                                               ; preds = %24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #24
  call void @llvm.lifetime.end.p0(i64 72, ptr nonnull %3) #24
  ret void

28:                                               ; preds = %24
  %29 = lshr i64 %25, 2
  %30 = and i64 %29, 1073741823
  %31 = getelementptr inbounds [8 x i32], ptr %0, i64 0, i64 %30
  %32 = load i32, ptr %31, align 4
  %33 = trunc i64 %25 to i32
  %34 = shl i32 %33, 3
  %35 = and i32 %34, 24
  %36 = xor i32 %35, 24
  %37 = lshr i32 %32, %36
  %38 = trunc i32 %37 to i8
  %39 = getelementptr inbounds i8, ptr %1, i64 %25
  store i8 %38, ptr %39, align 1
  %40 = add nuw nsw i64 %25, 1
  br label %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @nl_sha_block(ptr nocapture noundef %0, ptr nocapture noundef readonly %1) #16 {
  %3 = alloca [64 x i32], align 16
  %4 = alloca [8 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %3) #24
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) #24
  br label %5

5:                                                ; preds = %8, %2
  %6 = phi i64 [ %32, %8 ], [ 0, %2 ]
  %7 = icmp eq i64 %6, 16
  br i1 %7, label %33, label %8

8:                                                ; preds = %5
  %9 = shl nuw nsw i64 %6, 2
  %10 = getelementptr inbounds i8, ptr %1, i64 %9
  %11 = load i8, ptr %10, align 1
  %12 = zext i8 %11 to i32
  %13 = shl nuw i32 %12, 24
  %14 = or disjoint i64 %9, 1
  %15 = getelementptr inbounds i8, ptr %1, i64 %14
  %16 = load i8, ptr %15, align 1
  %17 = zext i8 %16 to i32
  %18 = shl nuw nsw i32 %17, 16
  %19 = or disjoint i32 %18, %13
  %20 = or disjoint i64 %9, 2
  %21 = getelementptr inbounds i8, ptr %1, i64 %20
  %22 = load i8, ptr %21, align 1
  %23 = zext i8 %22 to i32
  %24 = shl nuw nsw i32 %23, 8
  %25 = or disjoint i32 %19, %24
  %26 = or disjoint i64 %9, 3
  %27 = getelementptr inbounds i8, ptr %1, i64 %26
  %28 = load i8, ptr %27, align 1
  %29 = zext i8 %28 to i32
  %30 = or disjoint i32 %25, %29
  %31 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %6
  store i32 %30, ptr %31, align 4
  %32 = add nuw nsw i64 %6, 1
  br label %5

33:                                               ; preds = %5, %52
  %34 = phi i64 [ %79, %52 ], [ 16, %5 ]
  %35 = icmp eq i64 %34, 64
  br i1 %35, label %36, label %52

36:                                               ; preds = %33
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %4, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %37 = getelementptr inbounds i8, ptr %4, i64 16
  %38 = getelementptr inbounds i8, ptr %4, i64 28
  %39 = getelementptr inbounds i8, ptr %4, i64 20
  %40 = getelementptr inbounds i8, ptr %4, i64 24
  %41 = getelementptr inbounds i8, ptr %4, i64 4
  %42 = getelementptr inbounds i8, ptr %4, i64 8
  %43 = getelementptr inbounds i8, ptr %4, i64 12
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
  %53 = add nsw i64 %34, -15
  %54 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %53
  %55 = load i32, ptr %54, align 4
  %56 = tail call i32 @llvm.fshl.i32(i32 %55, i32 %55, i32 25)
  %57 = tail call i32 @llvm.fshl.i32(i32 %55, i32 %55, i32 14)
  %58 = xor i32 %56, %57
  %59 = lshr i32 %55, 3
  %60 = xor i32 %58, %59
  %61 = add nsw i64 %34, -2
  %62 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %61
  %63 = load i32, ptr %62, align 4
  %64 = tail call i32 @llvm.fshl.i32(i32 %63, i32 %63, i32 15)
  %65 = tail call i32 @llvm.fshl.i32(i32 %63, i32 %63, i32 13)
  %66 = xor i32 %64, %65
  %67 = lshr i32 %63, 10
  %68 = xor i32 %66, %67
  %69 = add nsw i64 %34, -16
  %70 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %69
  %71 = load i32, ptr %70, align 4
  %72 = add i32 %60, %71
  %73 = add nsw i64 %34, -7
  %74 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %73
  %75 = load i32, ptr %74, align 4
  %76 = add i32 %72, %75
  %77 = add i32 %76, %68
  %78 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %34
  store i32 %77, ptr %78, align 4
  %79 = add nuw nsw i64 %34, 1
  br label %33

80:                                               ; preds = %92, %36
  %81 = phi i64 [ %122, %92 ], [ 0, %36 ]
  %82 = phi i32 [ %83, %92 ], [ %51, %36 ]
  %83 = phi i32 [ %84, %92 ], [ %50, %36 ]
  %84 = phi i32 [ %85, %92 ], [ %49, %36 ]
  %85 = phi i32 [ %121, %92 ], [ %48, %36 ]
  %86 = phi i32 [ %87, %92 ], [ %47, %36 ]
  %87 = phi i32 [ %89, %92 ], [ %46, %36 ]
  %88 = phi i32 [ %86, %92 ], [ %45, %36 ]
  %89 = phi i32 [ %119, %92 ], [ %44, %36 ]
  %90 = icmp eq i64 %81, 64
  br i1 %90, label %91, label %92

91:                                               ; preds = %80
  store i32 %89, ptr %37, align 16
  store i32 %88, ptr %38, align 4
  store i32 %87, ptr %39, align 4
  store i32 %86, ptr %40, align 8
  store i32 %85, ptr %4, align 16
  store i32 %84, ptr %41, align 4
  store i32 %83, ptr %42, align 8
  store i32 %82, ptr %43, align 4
  br label %123

92:                                               ; preds = %80
  %93 = tail call i32 @llvm.fshl.i32(i32 %89, i32 %89, i32 26)
  %94 = tail call i32 @llvm.fshl.i32(i32 %89, i32 %89, i32 21)
  %95 = xor i32 %93, %94
  %96 = tail call i32 @llvm.fshl.i32(i32 %89, i32 %89, i32 7)
  %97 = xor i32 %95, %96
  %98 = add i32 %97, %88
  %99 = and i32 %87, %89
  %100 = xor i32 %89, -1
  %101 = and i32 %86, %100
  %102 = or i32 %101, %99
  %103 = getelementptr inbounds [64 x i32], ptr @nl_sha_words, i64 0, i64 %81
  %104 = load i32, ptr %103, align 4
  %105 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %81
  %106 = load i32, ptr %105, align 4
  %107 = add i32 %98, %104
  %108 = add i32 %107, %102
  %109 = add i32 %108, %106
  %110 = tail call i32 @llvm.fshl.i32(i32 %85, i32 %85, i32 30)
  %111 = tail call i32 @llvm.fshl.i32(i32 %85, i32 %85, i32 19)
  %112 = xor i32 %110, %111
  %113 = tail call i32 @llvm.fshl.i32(i32 %85, i32 %85, i32 10)
  %114 = xor i32 %112, %113
  %115 = xor i32 %83, %84
  %116 = and i32 %115, %85
  %117 = and i32 %83, %84
  %118 = xor i32 %116, %117
  %119 = add i32 %82, %109
  %120 = add i32 %114, %109
  %121 = add i32 %120, %118
  %122 = add nuw nsw i64 %81, 1
  br label %80

123:                                              ; preds = %91, %127
  %124 = phi i64 [ 0, %91 ], [ %133, %127 ]
  %125 = icmp eq i64 %124, 8
  br i1 %125, label %126, label %127

126:                                              ; preds = %123
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #24
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %3) #24
  ret void

127:                                              ; preds = %123
  %128 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 %124
  %129 = load i32, ptr %128, align 4
  %130 = getelementptr inbounds [8 x i32], ptr %0, i64 0, i64 %124
  %131 = load i32, ptr %130, align 4
  %132 = add i32 %131, %129
  store i32 %132, ptr %130, align 4
  %133 = add nuw nsw i64 %124, 1
  br label %123
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #17

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc ptr @nl_section(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i64 32
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 24
  %7 = load i64, ptr %6, align 8
  %8 = icmp slt i64 %5, %7
  br i1 %8, label %10, label %9

9:                                                ; preds = %3
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.12) #22
  br label %45

10:                                               ; preds = %3
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds i8, ptr %12, i64 128
  %14 = add nsw i64 %5, 1
  store i64 %14, ptr %4, align 8
  %15 = shl nsw i64 %5, 4
  %16 = getelementptr inbounds i8, ptr %13, i64 %15
  %17 = tail call fastcc i64 @nl_little(ptr noundef nonnull %16, i64 noundef 8) #22
  %18 = getelementptr inbounds i8, ptr %16, i64 8
  %19 = tail call fastcc i64 @nl_little(ptr noundef nonnull %18, i64 noundef 8) #22
  %20 = icmp slt i64 %17, 128
  br i1 %20, label %33, label %21

21:                                               ; preds = %10
  %22 = and i64 %17, 7
  %23 = icmp ne i64 %22, 0
  %24 = icmp slt i64 %19, 0
  %25 = select i1 %23, i1 true, i1 %24
  br i1 %25, label %33, label %26

26:                                               ; preds = %21
  %27 = getelementptr inbounds i8, ptr %0, i64 16
  %28 = load i64, ptr %27, align 8
  %29 = icmp sgt i64 %17, %28
  %30 = sub nsw i64 %28, %17
  %31 = icmp sgt i64 %19, %30
  %32 = select i1 %29, i1 true, i1 %31
  br i1 %32, label %33, label %34

33:                                               ; preds = %26, %21, %10
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.13) #22
  br label %45

34:                                               ; preds = %26
  %35 = icmp slt i64 %1, 0
  br i1 %35, label %42, label %36

36:                                               ; preds = %34
  %37 = srem i64 %19, %2
  %38 = sdiv i64 %19, %2
  %39 = icmp eq i64 %37, 0
  %40 = icmp eq i64 %38, %1
  %41 = and i1 %39, %40
  br i1 %41, label %43, label %42

42:                                               ; preds = %36, %34
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.14) #22
  br label %45

43:                                               ; preds = %36
  %44 = getelementptr inbounds i8, ptr %12, i64 %17
  br label %45

45:                                               ; preds = %33, %42, %43, %9
  %46 = phi ptr [ null, %9 ], [ null, %33 ], [ null, %42 ], [ %44, %43 ]
  ret ptr %46
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 6) i64 @nl_number(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef writeonly %3) #8 {
  %5 = getelementptr inbounds i8, ptr %0, i64 56
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 48
  %8 = load i64, ptr %7, align 8
  %9 = icmp slt i64 %6, %8
  br i1 %9, label %10, label %20

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %0, i64 40
  %12 = load ptr, ptr %11, align 8
  %13 = add nsw i64 %6, 1
  store i64 %13, ptr %5, align 8
  %14 = shl nsw i64 %6, 3
  %15 = getelementptr inbounds i8, ptr %12, i64 %14
  %16 = tail call fastcc i64 @nl_little(ptr noundef %15, i64 noundef 8) #22
  store i64 %16, ptr %3, align 8
  %17 = icmp slt i64 %16, %1
  %18 = icmp sgt i64 %16, %2
  %19 = or i1 %17, %18
  br i1 %19, label %20, label %22

20:                                               ; preds = %10, %4
  %21 = phi ptr [ @.str.15, %4 ], [ @.str.16, %10 ]
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull %21) #22
  br label %22

22:                                               ; preds = %20, %10
  %23 = phi i64 [ 0, %10 ], [ 5, %20 ]
  ret i64 %23
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc i64 @nl_copy_section(ptr nocapture noundef %0, ptr nocapture noundef writeonly %1, i64 noundef %2, i64 noundef %3) #8 {
  %5 = tail call fastcc ptr @nl_section(ptr noundef %0, i64 noundef %2, i64 noundef %3) #22
  %6 = icmp eq ptr %5, null
  br i1 %6, label %7, label %11

7:                                                ; preds = %4
  %8 = load ptr, ptr %0, align 8
  %9 = getelementptr inbounds i8, ptr %8, i64 304
  %10 = load i64, ptr %9, align 8
  br label %13

11:                                               ; preds = %4
  %12 = mul nsw i64 %3, %2
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %1, ptr nonnull align 1 %5, i64 %12, i1 false)
  br label %13

13:                                               ; preds = %11, %7
  %14 = phi i64 [ 0, %11 ], [ %10, %7 ]
  ret i64 %14
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc ptr @nl_find_end(ptr noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #15 {
  %5 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %6

6:                                                ; preds = %9, %4
  %7 = phi i64 [ 0, %4 ], [ %14, %9 ]
  %8 = icmp eq i64 %7, %5
  br i1 %8, label %17, label %9

9:                                                ; preds = %6
  %10 = mul nsw i64 %7, %2
  %11 = getelementptr inbounds i64, ptr %0, i64 %10
  %12 = load i64, ptr %11, align 8
  %13 = icmp eq i64 %12, %3
  %14 = add nuw i64 %7, 1
  br i1 %13, label %15, label %6

15:                                               ; preds = %9
  %16 = getelementptr inbounds i64, ptr %0, i64 %10
  br label %17

17:                                               ; preds = %6, %15
  %18 = phi ptr [ %16, %15 ], [ null, %6 ]
  ret ptr %18
}

; Function Attrs: nounwind
define internal fastcc noundef ptr @nl_read_lanes(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = load ptr, ptr %0, align 8
  %6 = tail call fastcc ptr @nl_take(ptr noundef %5, i64 noundef %1, i64 noundef 8) #22
  %7 = getelementptr inbounds i8, ptr %5, i64 40
  %8 = icmp eq ptr %6, null
  br i1 %8, label %26, label %9

9:                                                ; preds = %4
  %10 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %11

11:                                               ; preds = %9, %20
  %12 = phi i64 [ %25, %20 ], [ 0, %9 ]
  %13 = icmp eq i64 %12, %10
  br i1 %13, label %26, label %14

14:                                               ; preds = %11
  %15 = load i64, ptr %7, align 8
  %16 = sdiv i64 %15, 8
  %17 = tail call fastcc ptr @nl_take(ptr noundef %5, i64 noundef %3, i64 noundef %16) #22
  %18 = getelementptr inbounds ptr, ptr %6, i64 %12
  store ptr %17, ptr %18, align 8
  %19 = icmp eq ptr %17, null
  br i1 %19, label %26, label %20

20:                                               ; preds = %14
  %21 = load i64, ptr %7, align 8
  %22 = sdiv i64 %21, 8
  %23 = tail call fastcc i64 @nl_copy_section(ptr noundef nonnull %0, ptr noundef nonnull %17, i64 noundef %2, i64 noundef %22) #22
  %24 = icmp eq i64 %23, 0
  %25 = add nuw i64 %12, 1
  br i1 %24, label %11, label %26

26:                                               ; preds = %11, %20, %14, %4
  %27 = phi ptr [ null, %4 ], [ null, %14 ], [ null, %20 ], [ %6, %11 ]
  ret ptr %27
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc range(i64 0, 2) i64 @nl_ascends(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #15 {
  %4 = load i32, ptr %0, align 4
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %6, label %25

6:                                                ; preds = %3
  %7 = getelementptr inbounds i32, ptr %0, i64 %1
  %8 = load i32, ptr %7, align 4
  %9 = sext i32 %8 to i64
  %10 = icmp eq i64 %9, %2
  br i1 %10, label %11, label %25

11:                                               ; preds = %6
  %12 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %13

13:                                               ; preds = %11, %17
  %14 = phi i32 [ %20, %17 ], [ 0, %11 ]
  %15 = phi i64 [ %18, %17 ], [ 0, %11 ]
  %16 = icmp eq i64 %15, %12
  br i1 %16, label %22, label %17

17:                                               ; preds = %13
  %18 = add nuw i64 %15, 1
  %19 = getelementptr inbounds i32, ptr %0, i64 %18
  %20 = load i32, ptr %19, align 4
  %21 = icmp sgt i32 %14, %20
  br i1 %21, label %22, label %13

22:                                               ; preds = %17, %13
  %23 = icmp sge i64 %15, %1
  %24 = zext i1 %23 to i64
  br label %25

25:                                               ; preds = %22, %3, %6
  %26 = phi i64 [ 0, %6 ], [ 0, %3 ], [ %24, %22 ]
  ret i64 %26
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc range(i64 0, 2) i64 @nl_below(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #15 {
  %5 = icmp eq i64 %1, 2
  %6 = tail call i64 @llvm.smax.i64(i64 %2, i64 0)
  br label %7

7:                                                ; preds = %24, %4
  %8 = phi i64 [ 0, %4 ], [ %28, %24 ]
  %9 = phi i64 [ 0, %4 ], [ %27, %24 ]
  %10 = icmp eq i64 %8, %6
  br i1 %10, label %11, label %16

11:                                               ; preds = %7
  %12 = icmp eq i64 %2, 0
  %13 = icmp ult i64 %9, %3
  %14 = select i1 %12, i1 true, i1 %13
  %15 = zext i1 %14 to i64
  ret i64 %15

16:                                               ; preds = %7
  br i1 %5, label %17, label %21

17:                                               ; preds = %16
  %18 = getelementptr inbounds i16, ptr %0, i64 %8
  %19 = load i16, ptr %18, align 2
  %20 = zext i16 %19 to i32
  br label %24

21:                                               ; preds = %16
  %22 = getelementptr inbounds i32, ptr %0, i64 %8
  %23 = load i32, ptr %22, align 4
  br label %24

24:                                               ; preds = %21, %17
  %25 = phi i32 [ %20, %17 ], [ %23, %21 ]
  %26 = zext i32 %25 to i64
  %27 = tail call i64 @llvm.umax.i64(i64 %9, i64 %26)
  %28 = add nuw i64 %8, 1
  br label %7
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc i64 @nl_runs_fit(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, i64 noundef %5) #15 {
  %7 = tail call fastcc i64 @nl_ascends(ptr noundef %0, i64 noundef %3, i64 noundef %2) #22
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %53, label %9

9:                                                ; preds = %6
  %10 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %11

11:                                               ; preds = %9, %43
  %12 = phi i64 [ %25, %43 ], [ 0, %9 ]
  %13 = phi i64 [ %19, %43 ], [ 0, %9 ]
  %14 = icmp eq i64 %13, %10
  br i1 %14, label %47, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds i32, ptr %0, i64 %13
  %17 = load i32, ptr %16, align 4
  %18 = sext i32 %17 to i64
  %19 = add nuw i64 %13, 1
  %20 = getelementptr inbounds i32, ptr %0, i64 %19
  %21 = load i32, ptr %20, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i32, ptr %4, i64 %19
  br label %24

24:                                               ; preds = %39, %15
  %25 = phi i64 [ %12, %15 ], [ %37, %39 ]
  %26 = phi i64 [ %18, %15 ], [ %42, %39 ]
  %27 = icmp slt i64 %26, %22
  br i1 %27, label %28, label %43

28:                                               ; preds = %24
  %29 = shl nsw i64 %26, 1
  %30 = getelementptr inbounds i32, ptr %1, i64 %29
  %31 = load i32, ptr %30, align 4
  %32 = icmp slt i32 %31, 0
  br i1 %32, label %47, label %33

33:                                               ; preds = %28
  %34 = or disjoint i64 %29, 1
  %35 = getelementptr inbounds i32, ptr %1, i64 %34
  %36 = load i32, ptr %35, align 4
  %37 = sext i32 %36 to i64
  %38 = icmp sgt i64 %25, %37
  br i1 %38, label %47, label %39

39:                                               ; preds = %33
  %40 = load i32, ptr %23, align 4
  %41 = icmp sgt i32 %36, %40
  %42 = add nsw i64 %26, 1
  br i1 %41, label %47, label %24

43:                                               ; preds = %24
  %44 = load i32, ptr %23, align 4
  %45 = sext i32 %44 to i64
  %46 = icmp eq i64 %25, %45
  br i1 %46, label %11, label %47

47:                                               ; preds = %43, %11, %39, %33, %28
  %48 = phi i64 [ %25, %28 ], [ %25, %33 ], [ %25, %39 ], [ %25, %43 ], [ %12, %11 ]
  %49 = icmp sge i64 %13, %3
  %50 = icmp eq i64 %48, %5
  %51 = select i1 %49, i1 %50, i1 false
  %52 = zext i1 %51 to i64
  br label %53

53:                                               ; preds = %6, %47
  %54 = phi i64 [ %52, %47 ], [ 0, %6 ]
  ret i64 %54
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_run_delay(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i64 104
  %4 = load i64, ptr %3, align 8
  %5 = icmp slt i64 %4, 0
  br i1 %5, label %6, label %10

6:                                                ; preds = %2
  %7 = load ptr, ptr %0, align 8
  %8 = getelementptr inbounds i8, ptr %7, i64 144
  %9 = load i64, ptr %8, align 8
  br label %17

10:                                               ; preds = %2
  %11 = getelementptr inbounds i8, ptr %0, i64 120
  %12 = load ptr, ptr %11, align 8
  %13 = shl nsw i64 %1, 3
  %14 = getelementptr inbounds i8, ptr %12, i64 %13
  %15 = load i32, ptr %14, align 4
  %16 = sext i32 %15 to i64
  br label %17

17:                                               ; preds = %10, %6
  %18 = phi i64 [ %9, %6 ], [ %16, %10 ]
  ret i64 %18
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_run_start(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i64 104
  %4 = load i64, ptr %3, align 8
  %5 = icmp slt i64 %4, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %2
  %7 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull %0, i64 noundef %1) #22
  br label %18

8:                                                ; preds = %2
  %9 = icmp eq i64 %1, 0
  br i1 %9, label %18, label %10

10:                                               ; preds = %8
  %11 = getelementptr inbounds i8, ptr %0, i64 120
  %12 = load ptr, ptr %11, align 8
  %13 = shl i64 %1, 3
  %14 = getelementptr i8, ptr %12, i64 %13
  %15 = getelementptr i8, ptr %14, i64 -4
  %16 = load i32, ptr %15, align 4
  %17 = sext i32 %16 to i64
  br label %18

18:                                               ; preds = %10, %8, %6
  %19 = phi i64 [ %7, %6 ], [ %17, %10 ], [ 0, %8 ]
  ret i64 %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_run_end(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i64 104
  %4 = load i64, ptr %3, align 8
  %5 = icmp slt i64 %4, 0
  br i1 %5, label %6, label %9

6:                                                ; preds = %2
  %7 = add nsw i64 %1, 1
  %8 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull %0, i64 noundef %7) #22
  br label %17

9:                                                ; preds = %2
  %10 = getelementptr inbounds i8, ptr %0, i64 120
  %11 = load ptr, ptr %10, align 8
  %12 = shl nsw i64 %1, 1
  %13 = or disjoint i64 %12, 1
  %14 = getelementptr inbounds i32, ptr %11, i64 %13
  %15 = load i32, ptr %14, align 4
  %16 = sext i32 %15 to i64
  br label %17

17:                                               ; preds = %9, %6
  %18 = phi i64 [ %8, %6 ], [ %16, %9 ]
  ret i64 %18
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_dendritic_at(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i64 128
  %4 = load ptr, ptr %3, align 8
  %5 = icmp eq ptr %4, null
  br i1 %5, label %10, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds i32, ptr %4, i64 %1
  %8 = load i32, ptr %7, align 4
  %9 = sext i32 %8 to i64
  br label %14

10:                                               ; preds = %2
  %11 = load ptr, ptr %0, align 8
  %12 = getelementptr inbounds i8, ptr %11, i64 152
  %13 = load i64, ptr %12, align 8
  br label %14

14:                                               ; preds = %10, %6
  %15 = phi i64 [ %9, %6 ], [ %13, %10 ]
  ret i64 %15
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_row_start(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i64 40
  %4 = load i64, ptr %3, align 8
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %6, label %10

6:                                                ; preds = %2
  %7 = getelementptr inbounds i8, ptr %0, i64 56
  %8 = load i64, ptr %7, align 8
  %9 = mul nsw i64 %8, %1
  br label %16

10:                                               ; preds = %2
  %11 = getelementptr inbounds i8, ptr %0, i64 88
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds i32, ptr %12, i64 %1
  %14 = load i32, ptr %13, align 4
  %15 = sext i32 %14 to i64
  br label %16

16:                                               ; preds = %10, %6
  %17 = phi i64 [ %9, %6 ], [ %15, %10 ]
  ret i64 %17
}

; Function Attrs: nounwind
define internal fastcc noundef ptr @nl_make_frame(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2) #0 {
  %4 = getelementptr inbounds i8, ptr %1, i64 24
  %5 = load i64, ptr %4, align 8
  %6 = add nsw i64 %5, 11
  %7 = getelementptr inbounds i8, ptr %1, i64 32
  %8 = load i64, ptr %7, align 8
  %9 = add nsw i64 %6, %8
  %10 = getelementptr inbounds i8, ptr %1, i64 40
  %11 = load i64, ptr %10, align 8
  %12 = add nsw i64 %9, %11
  %13 = getelementptr inbounds i8, ptr %1, i64 80
  %14 = load i64, ptr %13, align 8
  %15 = add nsw i64 %12, %14
  %16 = getelementptr inbounds i8, ptr %1, i64 88
  %17 = load i64, ptr %16, align 8
  %18 = add nsw i64 %15, %17
  %19 = getelementptr inbounds i8, ptr %2, i64 304
  store i64 %18, ptr %19, align 8
  %20 = getelementptr inbounds i8, ptr %1, i64 136
  %21 = load i64, ptr %20, align 8
  %22 = shl nsw i64 %21, 3
  %23 = add nsw i64 %22, %18
  %24 = getelementptr inbounds i8, ptr %1, i64 96
  %25 = load i64, ptr %24, align 8
  %26 = add nsw i64 %23, %25
  %27 = tail call fastcc ptr @nl_take(ptr noundef %0, i64 noundef %26, i64 noundef 8) #22
  %28 = icmp eq ptr %27, null
  br i1 %28, label %199, label %29

29:                                               ; preds = %3
  %30 = getelementptr inbounds i8, ptr %0, i64 256
  %31 = load i32, ptr %30, align 8
  %32 = zext i32 %31 to i64
  store i64 %32, ptr %27, align 8
  %33 = getelementptr inbounds i8, ptr %0, i64 160
  %34 = load ptr, ptr %33, align 8
  %35 = getelementptr inbounds i8, ptr %2, i64 8
  %36 = load i64, ptr %35, align 8
  %37 = getelementptr inbounds %struct.nl_population, ptr %34, i64 %36, i32 3
  %38 = load i64, ptr %37, align 8
  %39 = getelementptr inbounds i8, ptr %27, i64 24
  store i64 %38, ptr %39, align 8
  %40 = load ptr, ptr %33, align 8
  %41 = getelementptr inbounds i8, ptr %2, i64 16
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr inbounds %struct.nl_population, ptr %40, i64 %42, i32 3
  %44 = load i64, ptr %43, align 8
  %45 = getelementptr inbounds i8, ptr %27, i64 32
  store i64 %44, ptr %45, align 8
  %46 = getelementptr inbounds i8, ptr %1, i64 152
  %47 = load i64, ptr %46, align 8
  %48 = tail call i64 @llvm.smax.i64(i64 %47, i64 0)
  %49 = getelementptr inbounds i8, ptr %27, i64 40
  store i64 %48, ptr %49, align 8
  %50 = getelementptr inbounds i8, ptr %2, i64 128
  %51 = load ptr, ptr %50, align 8
  %52 = ptrtoint ptr %51 to i64
  %53 = getelementptr inbounds i8, ptr %27, i64 48
  store i64 %52, ptr %53, align 8
  %54 = getelementptr inbounds i8, ptr %0, i64 240
  %55 = load ptr, ptr %54, align 8
  %56 = ptrtoint ptr %55 to i64
  %57 = getelementptr inbounds i8, ptr %27, i64 56
  store i64 %56, ptr %57, align 8
  %58 = getelementptr i8, ptr %27, i64 88
  %59 = getelementptr inbounds i8, ptr %2, i64 240
  br label %60

60:                                               ; preds = %66, %29
  %61 = phi i64 [ 0, %29 ], [ %72, %66 ]
  %62 = load i64, ptr %4, align 8
  %63 = icmp slt i64 %61, %62
  br i1 %63, label %66, label %64

64:                                               ; preds = %60
  %65 = getelementptr inbounds i8, ptr %2, i64 248
  br label %73

66:                                               ; preds = %60
  %67 = load ptr, ptr %59, align 8
  %68 = getelementptr inbounds ptr, ptr %67, i64 %61
  %69 = load ptr, ptr %68, align 8
  %70 = ptrtoint ptr %69 to i64
  %71 = getelementptr inbounds i64, ptr %58, i64 %61
  store i64 %70, ptr %71, align 8
  %72 = add nuw nsw i64 %61, 1
  br label %60

73:                                               ; preds = %64, %79
  %74 = phi i64 [ %87, %79 ], [ 0, %64 ]
  %75 = load i64, ptr %7, align 8
  %76 = icmp slt i64 %74, %75
  br i1 %76, label %79, label %77

77:                                               ; preds = %73
  %78 = getelementptr inbounds i8, ptr %2, i64 256
  br label %88

79:                                               ; preds = %73
  %80 = load ptr, ptr %65, align 8
  %81 = getelementptr inbounds ptr, ptr %80, i64 %74
  %82 = load ptr, ptr %81, align 8
  %83 = ptrtoint ptr %82 to i64
  %84 = load i64, ptr %4, align 8
  %85 = getelementptr i64, ptr %58, i64 %84
  %86 = getelementptr i64, ptr %85, i64 %74
  store i64 %83, ptr %86, align 8
  %87 = add nuw nsw i64 %74, 1
  br label %73

88:                                               ; preds = %77, %95
  %89 = phi i64 [ %105, %95 ], [ 0, %77 ]
  %90 = load i64, ptr %10, align 8
  %91 = icmp slt i64 %89, %90
  br i1 %91, label %95, label %92

92:                                               ; preds = %88
  %93 = getelementptr inbounds i8, ptr %2, i64 72
  %94 = getelementptr i64, ptr %27, i64 %12
  br label %106

95:                                               ; preds = %88
  %96 = load ptr, ptr %78, align 8
  %97 = getelementptr inbounds ptr, ptr %96, i64 %89
  %98 = load ptr, ptr %97, align 8
  %99 = ptrtoint ptr %98 to i64
  %100 = load i64, ptr %4, align 8
  %101 = load i64, ptr %7, align 8
  %102 = getelementptr i64, ptr %58, i64 %100
  %103 = getelementptr i64, ptr %102, i64 %101
  %104 = getelementptr i64, ptr %103, i64 %89
  store i64 %99, ptr %104, align 8
  %105 = add nuw nsw i64 %89, 1
  br label %88

106:                                              ; preds = %92, %112
  %107 = phi i64 [ %125, %112 ], [ 0, %92 ]
  %108 = load i64, ptr %13, align 8
  %109 = icmp slt i64 %107, %108
  br i1 %109, label %112, label %110

110:                                              ; preds = %106
  %111 = getelementptr inbounds i8, ptr %2, i64 80
  br label %126

112:                                              ; preds = %106
  %113 = load ptr, ptr %33, align 8
  %114 = load i64, ptr %35, align 8
  %115 = getelementptr inbounds %struct.nl_population, ptr %113, i64 %114, i32 16
  %116 = load ptr, ptr %115, align 8
  %117 = load ptr, ptr %93, align 8
  %118 = getelementptr i64, ptr %117, i64 %107
  %119 = getelementptr i8, ptr %118, i64 8
  %120 = load i64, ptr %119, align 8
  %121 = getelementptr inbounds ptr, ptr %116, i64 %120
  %122 = load ptr, ptr %121, align 8
  %123 = ptrtoint ptr %122 to i64
  %124 = getelementptr i64, ptr %94, i64 %107
  store i64 %123, ptr %124, align 8
  %125 = add nuw nsw i64 %107, 1
  br label %106

126:                                              ; preds = %110, %134
  %127 = phi i64 [ %149, %134 ], [ 0, %110 ]
  %128 = load i64, ptr %16, align 8
  %129 = icmp slt i64 %127, %128
  br i1 %129, label %134, label %130

130:                                              ; preds = %126
  %131 = getelementptr inbounds i8, ptr %0, i64 168
  %132 = getelementptr inbounds i8, ptr %1, i64 192
  %133 = getelementptr inbounds i8, ptr %1, i64 104
  br label %150

134:                                              ; preds = %126
  %135 = load ptr, ptr %33, align 8
  %136 = load i64, ptr %41, align 8
  %137 = getelementptr inbounds %struct.nl_population, ptr %135, i64 %136, i32 16
  %138 = load ptr, ptr %137, align 8
  %139 = load ptr, ptr %111, align 8
  %140 = getelementptr i64, ptr %139, i64 %127
  %141 = getelementptr i8, ptr %140, i64 8
  %142 = load i64, ptr %141, align 8
  %143 = getelementptr inbounds ptr, ptr %138, i64 %142
  %144 = load ptr, ptr %143, align 8
  %145 = ptrtoint ptr %144 to i64
  %146 = load i64, ptr %13, align 8
  %147 = getelementptr i64, ptr %94, i64 %146
  %148 = getelementptr i64, ptr %147, i64 %127
  store i64 %145, ptr %148, align 8
  %149 = add nuw nsw i64 %127, 1
  br label %126

150:                                              ; preds = %130, %154
  %151 = phi i64 [ %198, %154 ], [ 0, %130 ]
  %152 = load i64, ptr %20, align 8
  %153 = icmp slt i64 %151, %152
  br i1 %153, label %154, label %199

154:                                              ; preds = %150
  %155 = load ptr, ptr %131, align 8
  %156 = load ptr, ptr %132, align 8
  %157 = getelementptr inbounds i64, ptr %156, i64 %151
  %158 = load i64, ptr %157, align 8
  %159 = icmp eq i64 %158, 0
  %160 = select i1 %159, i64 72, i64 80
  %161 = getelementptr inbounds i8, ptr %2, i64 %160
  %162 = load ptr, ptr %161, align 8
  %163 = select i1 %159, i64 80, i64 88
  %164 = getelementptr inbounds i8, ptr %1, i64 %163
  %165 = load i64, ptr %164, align 8
  %166 = load i64, ptr %133, align 8
  %167 = getelementptr i64, ptr %162, i64 %165
  %168 = getelementptr i8, ptr %167, i64 8
  %169 = getelementptr i64, ptr %168, i64 %166
  %170 = getelementptr i64, ptr %169, i64 %151
  %171 = load i64, ptr %170, align 8
  %172 = getelementptr inbounds %struct.nl_target, ptr %155, i64 %171
  %173 = load i64, ptr %19, align 8
  %174 = getelementptr inbounds i64, ptr %27, i64 %173
  %175 = shl nsw i64 %151, 6
  %176 = getelementptr inbounds i8, ptr %174, i64 %175
  %177 = getelementptr inbounds i8, ptr %172, i64 56
  %178 = load ptr, ptr %177, align 8
  %179 = ptrtoint ptr %178 to i64
  store i64 %179, ptr %176, align 8
  %180 = getelementptr inbounds i8, ptr %172, i64 40
  %181 = load i64, ptr %180, align 8
  %182 = getelementptr inbounds i8, ptr %176, i64 8
  store i64 %181, ptr %182, align 8
  %183 = getelementptr inbounds i8, ptr %172, i64 32
  %184 = load i64, ptr %183, align 8
  %185 = getelementptr inbounds i8, ptr %176, i64 16
  store i64 %184, ptr %185, align 8
  %186 = getelementptr inbounds i8, ptr %172, i64 24
  %187 = load i64, ptr %186, align 8
  %188 = getelementptr inbounds i8, ptr %176, i64 32
  store i64 %187, ptr %188, align 8
  %189 = getelementptr inbounds i8, ptr %172, i64 80
  %190 = load i64, ptr %189, align 8
  %191 = getelementptr inbounds i8, ptr %176, i64 40
  store i64 %190, ptr %191, align 8
  %192 = getelementptr inbounds i8, ptr %172, i64 88
  %193 = load i64, ptr %192, align 8
  %194 = getelementptr inbounds i8, ptr %176, i64 48
  store i64 %193, ptr %194, align 8
  %195 = getelementptr inbounds i8, ptr %172, i64 96
  %196 = load i64, ptr %195, align 8
  %197 = getelementptr inbounds i8, ptr %176, i64 56
  store i64 %196, ptr %197, align 8
  %198 = add nuw nsw i64 %151, 1
  br label %150

199:                                              ; preds = %150, %3
  ret ptr %27
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc noundef ptr @nl_history_of(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #7 {
  %4 = getelementptr inbounds i8, ptr %0, i64 144
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 200
  %7 = tail call i64 @llvm.smax.i64(i64 %5, i64 0)
  br label %8

8:                                                ; preds = %20, %3
  %9 = phi i64 [ 0, %3 ], [ %21, %20 ]
  %10 = icmp eq i64 %9, %7
  br i1 %10, label %22, label %11

11:                                               ; preds = %8
  %12 = load ptr, ptr %6, align 8
  %13 = getelementptr inbounds %struct.nl_history, ptr %12, i64 %9
  %14 = load i64, ptr %13, align 8
  %15 = icmp eq i64 %14, %1
  br i1 %15, label %16, label %20

16:                                               ; preds = %11
  %17 = getelementptr inbounds i8, ptr %13, i64 8
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, %2
  br i1 %19, label %22, label %20

20:                                               ; preds = %11, %16
  %21 = add nuw i64 %9, 1
  br label %8

22:                                               ; preds = %16, %8
  %23 = phi ptr [ null, %8 ], [ %13, %16 ]
  ret ptr %23
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc i64 @nl_cell_aggregate(ptr nocapture noundef readonly %0, i64 noundef %1) #3 {
  %3 = getelementptr inbounds i8, ptr %0, i64 56
  %4 = load i64, ptr %3, align 8
  %5 = shl nsw i64 %4, 1
  %6 = tail call fastcc i64 @nl_cell_event(ptr noundef %0, i64 noundef %5) #22
  %7 = add nsw i64 %6, %1
  ret i64 %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc i64 @nl_cell_event(ptr nocapture noundef readonly %0, i64 noundef %1) #3 {
  %3 = getelementptr inbounds i8, ptr %0, i64 48
  %4 = load i64, ptr %3, align 8
  %5 = mul nsw i64 %4, 3
  %6 = getelementptr inbounds i8, ptr %0, i64 40
  %7 = load i64, ptr %6, align 8
  %8 = add i64 %1, 6
  %9 = add i64 %8, %5
  %10 = add i64 %9, %7
  ret i64 %10
}

; Function Attrs: nounwind
define internal fastcc void @nl_take_probes(ptr nocapture noundef readonly %0) #0 {
  %2 = getelementptr inbounds i8, ptr %0, i64 112
  %3 = getelementptr inbounds i8, ptr %0, i64 176
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = getelementptr inbounds i8, ptr %0, i64 160
  %6 = getelementptr inbounds i8, ptr %0, i64 248
  %7 = getelementptr inbounds i8, ptr %0, i64 40
  br label %8

8:                                                ; preds = %23, %1
  %9 = phi i64 [ 0, %1 ], [ %29, %23 ]
  %10 = load i64, ptr %2, align 8
  %11 = icmp slt i64 %9, %10
  br i1 %11, label %13, label %12

12:                                               ; preds = %8
  ret void

13:                                               ; preds = %8
  %14 = load ptr, ptr %3, align 8
  %15 = getelementptr inbounds %struct.nl_probe, ptr %14, i64 %9
  %16 = getelementptr inbounds i8, ptr %15, i64 16
  %17 = getelementptr inbounds i8, ptr %15, i64 40
  br label %18

18:                                               ; preds = %53, %13
  %19 = phi i64 [ 0, %13 ], [ %59, %53 ]
  %20 = phi i64 [ 0, %13 ], [ %60, %53 ]
  %21 = load i64, ptr %16, align 8
  %22 = icmp slt i64 %20, %21
  br i1 %22, label %30, label %23

23:                                               ; preds = %18
  %24 = getelementptr inbounds i8, ptr %15, i64 8
  %25 = load i64, ptr %24, align 8
  %26 = load ptr, ptr %6, align 8
  %27 = tail call fastcc double @nl_reduce(ptr noundef nonnull %0, i64 noundef %25, ptr noundef %26, i64 noundef %19) #22
  %28 = getelementptr inbounds i8, ptr %15, i64 56
  store double %27, ptr %28, align 8
  %29 = add nuw nsw i64 %9, 1
  br label %8

30:                                               ; preds = %18
  %31 = load ptr, ptr %17, align 8
  %32 = getelementptr inbounds %struct.nl_range, ptr %31, i64 %20
  %33 = load ptr, ptr %4, align 8
  %34 = getelementptr inbounds i8, ptr %32, i64 8
  %35 = load i64, ptr %34, align 8
  %36 = getelementptr inbounds ptr, ptr %33, i64 %35
  %37 = load ptr, ptr %36, align 8
  %38 = load ptr, ptr %5, align 8
  %39 = load i64, ptr %32, align 8
  %40 = getelementptr inbounds %struct.nl_population, ptr %38, i64 %39, i32 20
  %41 = load ptr, ptr %40, align 8
  %42 = load ptr, ptr %6, align 8
  %43 = load i64, ptr %7, align 8
  %44 = sdiv i64 %43, 8
  %45 = mul nsw i64 %44, %19
  %46 = getelementptr inbounds i8, ptr %42, i64 %45
  %47 = getelementptr inbounds i8, ptr %32, i64 32
  %48 = load ptr, ptr %47, align 8
  %49 = icmp eq ptr %48, null
  br i1 %49, label %50, label %53

50:                                               ; preds = %30
  %51 = getelementptr inbounds i8, ptr %32, i64 16
  %52 = load i64, ptr %51, align 8
  br label %53

53:                                               ; preds = %30, %50
  %54 = phi i64 [ %52, %50 ], [ 0, %30 ]
  %55 = getelementptr inbounds i8, ptr %32, i64 24
  %56 = load i64, ptr %55, align 8
  %57 = tail call i64 %37(ptr noundef %41, ptr noundef %46, ptr noundef null, ptr noundef %48, i64 noundef %54, i64 noundef %56) #26
  %58 = load i64, ptr %55, align 8
  %59 = add nsw i64 %58, %19
  %60 = add nuw nsw i64 %20, 1
  br label %18
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_deliver(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i64 136
  %5 = getelementptr inbounds i8, ptr %0, i64 216
  %6 = getelementptr inbounds i8, ptr %0, i64 192
  %7 = icmp slt i64 %1, 0
  %8 = getelementptr inbounds i8, ptr %0, i64 160
  %9 = getelementptr inbounds i8, ptr %0, i64 168
  br label %10

10:                                               ; preds = %213, %3
  %11 = phi i64 [ 0, %3 ], [ %214, %213 ]
  %12 = load i64, ptr %4, align 8
  %13 = icmp slt i64 %11, %12
  br i1 %13, label %15, label %14

14:                                               ; preds = %10
  ret void

15:                                               ; preds = %10
  %16 = load ptr, ptr %5, align 8
  %17 = load ptr, ptr %6, align 8
  %18 = getelementptr inbounds %struct.nl_block, ptr %17, i64 %11
  %19 = load i64, ptr %18, align 8
  %20 = getelementptr inbounds i8, ptr %16, i64 %19
  %21 = load i8, ptr %20, align 1
  %22 = icmp eq i8 %21, 0
  br i1 %22, label %23, label %213

23:                                               ; preds = %15
  %24 = getelementptr inbounds i8, ptr %18, i64 88
  %25 = load i64, ptr %24, align 8
  %26 = icmp sgt i64 %25, 0
  br i1 %26, label %27, label %213

27:                                               ; preds = %23
  %28 = getelementptr inbounds i8, ptr %18, i64 8
  %29 = load i64, ptr %28, align 8
  br i1 %7, label %32, label %30

30:                                               ; preds = %27
  %31 = icmp eq i64 %29, %1
  br i1 %31, label %32, label %213

32:                                               ; preds = %27, %30
  %33 = phi i64 [ %1, %30 ], [ %29, %27 ]
  %34 = load ptr, ptr %8, align 8
  %35 = getelementptr inbounds %struct.nl_population, ptr %34, i64 %33
  %36 = load ptr, ptr %9, align 8
  %37 = getelementptr inbounds i8, ptr %18, i64 24
  %38 = load i64, ptr %37, align 8
  %39 = getelementptr inbounds %struct.nl_target, ptr %36, i64 %38
  %40 = getelementptr inbounds i8, ptr %39, i64 8
  %41 = load i64, ptr %40, align 8
  %42 = getelementptr inbounds %struct.nl_population, ptr %34, i64 %41, i32 2
  %43 = load i64, ptr %42, align 8
  %44 = getelementptr inbounds i8, ptr %39, i64 48
  %45 = load i64, ptr %44, align 8
  %46 = add nsw i64 %45, %2
  %47 = getelementptr inbounds i8, ptr %18, i64 56
  %48 = load i64, ptr %47, align 8
  %49 = icmp eq i64 %48, 0
  br i1 %49, label %50, label %53

50:                                               ; preds = %32
  %51 = getelementptr inbounds i8, ptr %18, i64 64
  %52 = load i64, ptr %51, align 8
  br label %53

53:                                               ; preds = %50, %32
  %54 = phi i64 [ %52, %50 ], [ 0, %32 ]
  %55 = add nsw i64 %46, %54
  %56 = getelementptr inbounds i8, ptr %39, i64 32
  %57 = load i64, ptr %56, align 8
  %58 = srem i64 %55, %57
  %59 = getelementptr inbounds i8, ptr %35, i64 144
  %60 = getelementptr inbounds i8, ptr %18, i64 16
  %61 = getelementptr inbounds i8, ptr %35, i64 136
  %62 = getelementptr inbounds i8, ptr %18, i64 32
  %63 = getelementptr inbounds i8, ptr %18, i64 40
  %64 = getelementptr inbounds i8, ptr %18, i64 48
  %65 = getelementptr inbounds i8, ptr %39, i64 24
  %66 = getelementptr inbounds i8, ptr %39, i64 56
  %67 = mul nsw i64 %58, %43
  %68 = getelementptr inbounds i8, ptr %18, i64 112
  %69 = getelementptr inbounds i8, ptr %18, i64 128
  %70 = getelementptr inbounds i8, ptr %18, i64 120
  %71 = getelementptr inbounds i8, ptr %18, i64 104
  %72 = getelementptr inbounds i8, ptr %39, i64 40
  %73 = getelementptr inbounds i8, ptr %18, i64 80
  %74 = getelementptr inbounds i8, ptr %18, i64 72
  br label %75

75:                                               ; preds = %211, %53
  %76 = phi i64 [ 0, %53 ], [ %212, %211 ]
  %77 = load ptr, ptr %59, align 8
  %78 = load i64, ptr %60, align 8
  %79 = getelementptr inbounds i64, ptr %77, i64 %78
  %80 = load i64, ptr %79, align 8
  %81 = icmp slt i64 %76, %80
  br i1 %81, label %82, label %213

82:                                               ; preds = %75
  %83 = load ptr, ptr %61, align 8
  %84 = getelementptr inbounds ptr, ptr %83, i64 %78
  %85 = load ptr, ptr %84, align 8
  %86 = getelementptr inbounds i32, ptr %85, i64 %76
  %87 = load i32, ptr %86, align 4
  %88 = sext i32 %87 to i64
  %89 = load i64, ptr %62, align 8
  %90 = sub nsw i64 %88, %89
  %91 = icmp slt i64 %90, 0
  br i1 %91, label %211, label %92

92:                                               ; preds = %82
  %93 = load i64, ptr %63, align 8
  %94 = icmp slt i64 %90, %93
  br i1 %94, label %95, label %211

95:                                               ; preds = %92
  %96 = load i64, ptr %64, align 8
  %97 = icmp eq i64 %96, 0
  br i1 %97, label %98, label %137

98:                                               ; preds = %95
  %99 = load ptr, ptr %66, align 8
  %100 = load i64, ptr %72, align 8
  %101 = mul nsw i64 %100, %58
  %102 = getelementptr inbounds i8, ptr %99, i64 %101
  %103 = load i64, ptr %65, align 8
  %104 = icmp eq i64 %103, 4
  br label %105

105:                                              ; preds = %135, %98
  %106 = phi i64 [ 0, %98 ], [ %136, %135 ]
  %107 = load i64, ptr %73, align 8
  %108 = icmp slt i64 %106, %107
  br i1 %108, label %109, label %211

109:                                              ; preds = %105
  %110 = mul nsw i64 %107, %90
  %111 = add nsw i64 %110, %106
  %112 = load i64, ptr %74, align 8
  %113 = add nsw i64 %112, %106
  %114 = load ptr, ptr %69, align 8
  %115 = icmp eq ptr %114, null
  br i1 %104, label %116, label %128

116:                                              ; preds = %109
  %117 = getelementptr inbounds i32, ptr %102, i64 %113
  %118 = load i32, ptr %117, align 4
  br i1 %115, label %122, label %119

119:                                              ; preds = %116
  %120 = getelementptr inbounds i32, ptr %114, i64 %111
  %121 = load i32, ptr %120, align 4
  br label %125

122:                                              ; preds = %116
  %123 = load i64, ptr %71, align 8
  %124 = trunc i64 %123 to i32
  br label %125

125:                                              ; preds = %122, %119
  %126 = phi i32 [ %121, %119 ], [ %124, %122 ]
  %127 = add i32 %126, %118
  store i32 %127, ptr %117, align 4
  br label %135

128:                                              ; preds = %109
  %129 = getelementptr inbounds i64, ptr %102, i64 %113
  %130 = load i64, ptr %129, align 8
  %131 = getelementptr inbounds i64, ptr %114, i64 %111
  %132 = select i1 %115, ptr %71, ptr %131
  %133 = load i64, ptr %132, align 8
  %134 = add i64 %133, %130
  store i64 %134, ptr %129, align 8
  br label %135

135:                                              ; preds = %128, %125
  %136 = add nuw nsw i64 %106, 1
  br label %105

137:                                              ; preds = %95
  %138 = load i64, ptr %65, align 8
  %139 = icmp eq i64 %138, 4
  %140 = load ptr, ptr %66, align 8
  %141 = load i64, ptr %56, align 8
  %142 = mul nsw i64 %141, %43
  %143 = load ptr, ptr %68, align 8
  %144 = getelementptr inbounds i64, ptr %143, i64 %90
  %145 = load i64, ptr %144, align 8
  %146 = getelementptr inbounds i8, ptr %144, i64 8
  %147 = load i64, ptr %146, align 8
  %148 = load ptr, ptr %69, align 8
  %149 = icmp eq ptr %148, null
  br i1 %139, label %150, label %183

150:                                              ; preds = %137, %179
  %151 = phi i64 [ %182, %179 ], [ %145, %137 ]
  %152 = icmp slt i64 %151, %147
  br i1 %152, label %153, label %211

153:                                              ; preds = %150
  %154 = load i64, ptr %64, align 8
  %155 = icmp eq i64 %154, 2
  %156 = load ptr, ptr %70, align 8
  br i1 %155, label %157, label %161

157:                                              ; preds = %153
  %158 = getelementptr inbounds i16, ptr %156, i64 %151
  %159 = load i16, ptr %158, align 2
  %160 = zext i16 %159 to i32
  br label %164

161:                                              ; preds = %153
  %162 = getelementptr inbounds i32, ptr %156, i64 %151
  %163 = load i32, ptr %162, align 4
  br label %164

164:                                              ; preds = %161, %157
  %165 = phi i32 [ %160, %157 ], [ %163, %161 ]
  %166 = zext i32 %165 to i64
  %167 = add nsw i64 %67, %166
  %168 = icmp slt i64 %167, %142
  %169 = select i1 %168, i64 0, i64 %142
  %170 = sub nsw i64 %167, %169
  %171 = getelementptr inbounds i32, ptr %140, i64 %170
  %172 = load i32, ptr %171, align 4
  br i1 %149, label %176, label %173

173:                                              ; preds = %164
  %174 = getelementptr inbounds i32, ptr %148, i64 %151
  %175 = load i32, ptr %174, align 4
  br label %179

176:                                              ; preds = %164
  %177 = load i64, ptr %71, align 8
  %178 = trunc i64 %177 to i32
  br label %179

179:                                              ; preds = %176, %173
  %180 = phi i32 [ %175, %173 ], [ %178, %176 ]
  %181 = add i32 %180, %172
  store i32 %181, ptr %171, align 4
  %182 = add nsw i64 %151, 1
  br label %150

183:                                              ; preds = %137, %197
  %184 = phi i64 [ %210, %197 ], [ %145, %137 ]
  %185 = icmp slt i64 %184, %147
  br i1 %185, label %186, label %211

186:                                              ; preds = %183
  %187 = load i64, ptr %64, align 8
  %188 = icmp eq i64 %187, 2
  %189 = load ptr, ptr %70, align 8
  br i1 %188, label %190, label %194

190:                                              ; preds = %186
  %191 = getelementptr inbounds i16, ptr %189, i64 %184
  %192 = load i16, ptr %191, align 2
  %193 = zext i16 %192 to i32
  br label %197

194:                                              ; preds = %186
  %195 = getelementptr inbounds i32, ptr %189, i64 %184
  %196 = load i32, ptr %195, align 4
  br label %197

197:                                              ; preds = %194, %190
  %198 = phi i32 [ %193, %190 ], [ %196, %194 ]
  %199 = zext i32 %198 to i64
  %200 = add nsw i64 %67, %199
  %201 = icmp slt i64 %200, %142
  %202 = select i1 %201, i64 0, i64 %142
  %203 = sub nsw i64 %200, %202
  %204 = getelementptr inbounds i64, ptr %140, i64 %203
  %205 = load i64, ptr %204, align 8
  %206 = getelementptr inbounds i64, ptr %148, i64 %184
  %207 = select i1 %149, ptr %71, ptr %206
  %208 = load i64, ptr %207, align 8
  %209 = add i64 %208, %205
  store i64 %209, ptr %204, align 8
  %210 = add nsw i64 %184, 1
  br label %183

211:                                              ; preds = %183, %150, %105, %92, %82
  %212 = add nuw nsw i64 %76, 1
  br label %75

213:                                              ; preds = %75, %15, %23, %30
  %214 = add nuw nsw i64 %11, 1
  br label %10
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_enqueue(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 128
  %7 = getelementptr inbounds i8, ptr %0, i64 184
  %8 = getelementptr inbounds i8, ptr %0, i64 216
  %9 = getelementptr inbounds i8, ptr %0, i64 160
  %10 = icmp slt i64 %1, 0
  br label %11

11:                                               ; preds = %93, %3
  %12 = phi i64 [ 0, %3 ], [ %94, %93 ]
  %13 = load i64, ptr %6, align 8
  %14 = icmp slt i64 %12, %13
  br i1 %14, label %15, label %95

15:                                               ; preds = %11
  %16 = load ptr, ptr %7, align 8
  %17 = getelementptr inbounds %struct.nl_connection, ptr %16, i64 %12
  %18 = getelementptr inbounds i8, ptr %17, i64 280
  %19 = getelementptr inbounds i8, ptr %17, i64 8
  %20 = getelementptr inbounds i8, ptr %17, i64 288
  %21 = getelementptr inbounds i8, ptr %17, i64 104
  br label %22

22:                                               ; preds = %88, %15
  %23 = phi i64 [ 0, %15 ], [ %89, %88 ]
  %24 = load i64, ptr %18, align 8
  %25 = icmp slt i64 %23, %24
  br i1 %25, label %26, label %93

26:                                               ; preds = %22
  %27 = load ptr, ptr %8, align 8
  %28 = load i64, ptr %19, align 8
  %29 = getelementptr inbounds i8, ptr %27, i64 %28
  %30 = load i8, ptr %29, align 1
  %31 = icmp eq i8 %30, 0
  br i1 %31, label %32, label %93

32:                                               ; preds = %26
  %33 = load ptr, ptr %20, align 8
  %34 = getelementptr inbounds %struct.nl_table, ptr %33, i64 %23
  %35 = getelementptr inbounds i8, ptr %34, i64 296
  br label %36

36:                                               ; preds = %86, %32
  %37 = phi i64 [ 0, %32 ], [ %87, %86 ]
  %38 = load i64, ptr %21, align 8
  %39 = icmp slt i64 %37, %38
  br i1 %39, label %40, label %88

40:                                               ; preds = %36
  %41 = load ptr, ptr %35, align 8
  %42 = getelementptr inbounds ptr, ptr %41, i64 %37
  %43 = load ptr, ptr %42, align 8
  %44 = getelementptr inbounds i8, ptr %43, i64 8
  %45 = load i64, ptr %44, align 8
  %46 = tail call fastcc i64 @nl_is_first(ptr noundef %34, i64 noundef %37) #22
  %47 = icmp ne i64 %46, 0
  %48 = icmp eq i64 %45, %1
  %49 = select i1 %10, i1 true, i1 %48
  %50 = select i1 %47, i1 %49, i1 false
  br i1 %50, label %51, label %86

51:                                               ; preds = %40
  %52 = load ptr, ptr %9, align 8
  %53 = getelementptr inbounds %struct.nl_population, ptr %52, i64 %45
  %54 = getelementptr inbounds i8, ptr %53, i64 144
  %55 = getelementptr inbounds i8, ptr %43, i64 16
  %56 = getelementptr inbounds i8, ptr %53, i64 136
  br label %57

57:                                               ; preds = %51, %84
  %58 = phi i64 [ %85, %84 ], [ 0, %51 ]
  %59 = load ptr, ptr %54, align 8
  %60 = load i64, ptr %55, align 8
  %61 = getelementptr inbounds i64, ptr %59, i64 %60
  %62 = load i64, ptr %61, align 8
  %63 = icmp slt i64 %58, %62
  br i1 %63, label %64, label %86

64:                                               ; preds = %57
  %65 = load ptr, ptr %56, align 8
  %66 = getelementptr inbounds ptr, ptr %65, i64 %60
  %67 = load ptr, ptr %66, align 8
  %68 = getelementptr inbounds i32, ptr %67, i64 %58
  %69 = load i32, ptr %68, align 4
  %70 = sext i32 %69 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #24
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #24
  %71 = load i64, ptr %43, align 8
  call fastcc void @nl_runs_of(ptr noundef %34, i64 noundef %71, i64 noundef %70, ptr noundef nonnull %4, ptr noundef nonnull %5) #22
  %72 = load i64, ptr %5, align 8
  %73 = load i64, ptr %4, align 8
  br label %74

74:                                               ; preds = %77, %64
  %75 = phi i64 [ %83, %77 ], [ %73, %64 ]
  %76 = icmp slt i64 %75, %72
  br i1 %76, label %77, label %84

77:                                               ; preds = %74
  %78 = load i64, ptr %43, align 8
  %79 = tail call fastcc i64 @nl_delay_of(ptr noundef %34, i64 noundef %78, i64 noundef %75) #22
  %80 = add nsw i64 %79, %2
  %81 = tail call fastcc i64 @nl_queue_event(ptr noundef %0, ptr noundef nonnull %43, i64 noundef %80, i64 noundef %70, i64 noundef %75) #22
  %82 = icmp eq i64 %81, 0
  %83 = add nsw i64 %75, 1
  br i1 %82, label %74, label %90

84:                                               ; preds = %74
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #24
  %85 = add nuw nsw i64 %58, 1
  br label %57

86:                                               ; preds = %57, %40
  %87 = add nuw nsw i64 %37, 1
  br label %36

88:                                               ; preds = %36
  %89 = add nuw nsw i64 %23, 1
  br label %22

90:                                               ; preds = %77
  %91 = getelementptr inbounds i8, ptr %0, i64 304
  %92 = load i64, ptr %91, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #24
  br label %95

93:                                               ; preds = %22, %26
  %94 = add nuw nsw i64 %12, 1
  br label %11

95:                                               ; preds = %11, %90
  %96 = phi i64 [ %92, %90 ], [ 0, %11 ]
  ret i64 %96
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_report(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) #8 {
  %5 = alloca %struct.nl_text, align 8
  %6 = getelementptr inbounds i8, ptr %1, i64 88
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds %struct.nl_slot, ptr %7, i64 %2, i32 1
  %9 = load i64, ptr %8, align 8
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %68

11:                                               ; preds = %4
  %12 = getelementptr inbounds i8, ptr %0, i64 40
  %13 = load i64, ptr %12, align 8
  %14 = icmp eq i64 %13, 32
  %15 = getelementptr inbounds i8, ptr %1, i64 128
  %16 = load ptr, ptr %15, align 8
  %17 = getelementptr inbounds ptr, ptr %16, i64 %2
  %18 = load ptr, ptr %17, align 8
  %19 = getelementptr inbounds i8, ptr %1, i64 8
  %20 = load i64, ptr %19, align 8
  %21 = tail call i64 @llvm.smax.i64(i64 %20, i64 0)
  br i1 %14, label %22, label %32

22:                                               ; preds = %11, %30
  %23 = phi i64 [ %31, %30 ], [ 0, %11 ]
  %24 = icmp eq i64 %23, %21
  br i1 %24, label %68, label %25

25:                                               ; preds = %22
  %26 = getelementptr inbounds float, ptr %18, i64 %23
  %27 = load float, ptr %26, align 4
  %28 = fsub float %27, %27
  %29 = fcmp oeq float %28, 0.000000e+00
  br i1 %29, label %30, label %42

30:                                               ; preds = %25
  %31 = add nuw i64 %23, 1
  br label %22

32:                                               ; preds = %11, %40
  %33 = phi i64 [ %41, %40 ], [ 0, %11 ]
  %34 = icmp eq i64 %33, %21
  br i1 %34, label %68, label %35

35:                                               ; preds = %32
  %36 = getelementptr inbounds double, ptr %18, i64 %33
  %37 = load double, ptr %36, align 8
  %38 = fsub double %37, %37
  %39 = fcmp oeq double %38, 0.000000e+00
  br i1 %39, label %40, label %42

40:                                               ; preds = %35
  %41 = add nuw i64 %33, 1
  br label %32

42:                                               ; preds = %35, %25
  %43 = phi i64 [ %23, %25 ], [ %33, %35 ]
  %44 = icmp slt i64 %43, 0
  br i1 %44, label %68, label %45

45:                                               ; preds = %42
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #24
  %46 = getelementptr inbounds i8, ptr %0, i64 312
  store i8 0, ptr %46, align 1
  store ptr %46, ptr %5, align 8
  %47 = getelementptr inbounds i8, ptr %5, i64 8
  store i64 512, ptr %47, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.29) #22
  %48 = load ptr, ptr %6, align 8
  %49 = getelementptr inbounds %struct.nl_slot, ptr %48, i64 %2
  %50 = load ptr, ptr %49, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %50) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.30) #22
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %43) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.31) #22
  %51 = load ptr, ptr %1, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %51) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.32) #22
  %52 = load i64, ptr %12, align 8
  %53 = icmp eq i64 %52, 32
  %54 = getelementptr inbounds i8, ptr %1, i64 128
  %55 = load ptr, ptr %54, align 8
  %56 = getelementptr inbounds ptr, ptr %55, i64 %2
  %57 = load ptr, ptr %56, align 8
  br i1 %53, label %58, label %62

58:                                               ; preds = %45
  %59 = getelementptr inbounds float, ptr %57, i64 %43
  %60 = load float, ptr %59, align 4
  %61 = fpext float %60 to double
  br label %65

62:                                               ; preds = %45
  %63 = getelementptr inbounds double, ptr %57, i64 %43
  %64 = load double, ptr %63, align 8
  br label %65

65:                                               ; preds = %62, %58
  %66 = phi double [ %61, %58 ], [ %64, %62 ]
  call fastcc void @nl_add_real(ptr noundef nonnull %5, double noundef %66) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.33) #22
  call fastcc void @nl_add_time(ptr noundef nonnull %0, ptr noundef nonnull %5, i64 noundef %3) #22
  %67 = getelementptr inbounds i8, ptr %0, i64 304
  store i64 1, ptr %67, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #24
  br label %68

68:                                               ; preds = %32, %22, %65, %42, %4
  %69 = phi i64 [ 0, %4 ], [ 1, %65 ], [ 0, %42 ], [ 0, %22 ], [ 0, %32 ]
  ret i64 %69
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_integer(ptr nocapture noundef %0, i64 noundef %1) #8 {
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
define internal fastcc void @nl_add_real(ptr nocapture noundef %0, double noundef %1) #8 {
  %3 = fcmp uno double %1, 0.000000e+00
  br i1 %3, label %4, label %5

4:                                                ; preds = %2
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.35) #22
  br label %50

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
  br label %50

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
  %33 = udiv i64 %32, 100000000
  tail call fastcc void @nl_add_digits(ptr noundef %0, i64 noundef %33, i64 noundef 1) #22
  %34 = urem i64 %32, 100000000
  br label %35

35:                                               ; preds = %43, %29
  %36 = phi i64 [ %34, %29 ], [ %40, %43 ]
  %37 = phi i64 [ 8, %29 ], [ %44, %43 ]
  %38 = icmp ne i64 %36, 0
  %39 = urem i64 %36, 10
  %40 = udiv i64 %36, 10
  %41 = icmp eq i64 %39, 0
  %42 = and i1 %38, %41
  br i1 %42, label %43, label %45

43:                                               ; preds = %35
  %44 = add nsw i64 %37, -1
  br label %35

45:                                               ; preds = %35
  br i1 %38, label %46, label %47

46:                                               ; preds = %45
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.37) #22
  tail call fastcc void @nl_add_digits(ptr noundef %0, i64 noundef %36, i64 noundef %37) #22
  br label %47

47:                                               ; preds = %46, %45
  %48 = icmp eq i64 %21, 0
  br i1 %48, label %50, label %49

49:                                               ; preds = %47
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.38) #22
  tail call fastcc void @nl_add_integer(ptr noundef %0, i64 noundef %21) #22
  br label %50

50:                                               ; preds = %47, %49, %12, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_time(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i64 noundef %2) #8 {
  %4 = sitofp i64 %2 to double
  %5 = getelementptr inbounds i8, ptr %0, i64 48
  %6 = load i64, ptr %5, align 8
  %7 = sitofp i64 %6 to double
  %8 = fmul double %4, %7
  %9 = getelementptr inbounds i8, ptr %0, i64 56
  %10 = load i64, ptr %9, align 8
  %11 = sitofp i64 %10 to double
  %12 = fdiv double %8, %11
  %13 = fmul double %12, 1.000000e+06
  %14 = fadd double %13, 5.000000e-01
  %15 = fptoui double %14 to i64
  %16 = udiv i64 %15, 1000000
  tail call fastcc void @nl_add_digits(ptr noundef %1, i64 noundef %16, i64 noundef 1) #22
  %17 = urem i64 %15, 1000000
  br label %18

18:                                               ; preds = %26, %3
  %19 = phi i64 [ %17, %3 ], [ %23, %26 ]
  %20 = phi i64 [ 6, %3 ], [ %27, %26 ]
  %21 = icmp ne i64 %19, 0
  %22 = urem i64 %19, 10
  %23 = udiv i64 %19, 10
  %24 = icmp eq i64 %22, 0
  %25 = and i1 %21, %24
  br i1 %25, label %26, label %28

26:                                               ; preds = %18
  %27 = add nsw i64 %20, -1
  br label %18

28:                                               ; preds = %18
  br i1 %21, label %29, label %30

29:                                               ; preds = %28
  tail call fastcc void @nl_add(ptr noundef %1, ptr noundef nonnull @.str.37) #22
  tail call fastcc void @nl_add_digits(ptr noundef %1, i64 noundef %19, i64 noundef %20) #22
  br label %30

30:                                               ; preds = %29, %28
  tail call fastcc void @nl_add(ptr noundef %1, ptr noundef nonnull @.str.39) #22
  tail call fastcc void @nl_add_integer(ptr noundef %1, i64 noundef %2) #22
  tail call fastcc void @nl_add(ptr noundef %1, ptr noundef nonnull @.str.40) #22
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_digits(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #8 {
  %4 = alloca [24 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #24
  %5 = getelementptr inbounds i8, ptr %4, i64 23
  store i8 0, ptr %5, align 1
  br label %6

6:                                                ; preds = %15, %3
  %7 = phi i64 [ %1, %3 ], [ %22, %15 ]
  %8 = phi i64 [ 23, %3 ], [ %19, %15 ]
  %9 = phi i64 [ 0, %3 ], [ %21, %15 ]
  %10 = icmp ne i64 %7, 0
  %11 = icmp slt i64 %9, %2
  %12 = select i1 %10, i1 true, i1 %11
  br i1 %12, label %15, label %13

13:                                               ; preds = %6
  %14 = getelementptr inbounds i8, ptr %4, i64 %8
  call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull %14) #22
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #24
  ret void

15:                                               ; preds = %6
  %16 = urem i64 %7, 10
  %17 = trunc nuw nsw i64 %16 to i8
  %18 = or disjoint i8 %17, 48
  %19 = add nsw i64 %8, -1
  %20 = getelementptr inbounds [24 x i8], ptr %4, i64 0, i64 %19
  store i8 %18, ptr %20, align 1
  %21 = add nuw nsw i64 %9, 1
  %22 = udiv i64 %7, 10
  br label %6
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc double @nl_reduce(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) #15 {
  %5 = alloca [16 x double], align 16
  %6 = alloca [16 x float], align 16
  %7 = getelementptr inbounds i8, ptr %0, i64 40
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 32
  %10 = icmp eq i64 %1, 3
  br i1 %9, label %11, label %71

11:                                               ; preds = %4
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %6) #24
  br i1 %10, label %17, label %12

12:                                               ; preds = %11
  %13 = icmp eq i64 %1, 0
  %14 = icmp eq i64 %1, 1
  %15 = select i1 %14, float 0xFFF0000000000000, float 0x7FF0000000000000
  %16 = select i1 %13, float 0.000000e+00, float %15
  br label %31

17:                                               ; preds = %11, %23
  %18 = phi i64 [ %29, %23 ], [ 0, %11 ]
  %19 = phi i64 [ %30, %23 ], [ 1, %11 ]
  %20 = icmp slt i64 %19, %3
  br i1 %20, label %23, label %21

21:                                               ; preds = %17
  %22 = sitofp i64 %18 to double
  br label %69

23:                                               ; preds = %17
  %24 = getelementptr inbounds float, ptr %2, i64 %18
  %25 = load float, ptr %24, align 4
  %26 = getelementptr inbounds float, ptr %2, i64 %19
  %27 = load float, ptr %26, align 4
  %28 = fcmp olt float %25, %27
  %29 = select i1 %28, i64 %19, i64 %18
  %30 = add nuw nsw i64 %19, 1
  br label %17

31:                                               ; preds = %36, %12
  %32 = phi i64 [ %38, %36 ], [ 0, %12 ]
  %33 = icmp eq i64 %32, 16
  br i1 %33, label %34, label %36

34:                                               ; preds = %31
  %35 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %39

36:                                               ; preds = %31
  %37 = getelementptr inbounds [16 x float], ptr %6, i64 0, i64 %32
  store float %16, ptr %37, align 4
  %38 = add nuw nsw i64 %32, 1
  br label %31

39:                                               ; preds = %42, %34
  %40 = phi i64 [ %49, %42 ], [ 0, %34 ]
  %41 = icmp eq i64 %40, %35
  br i1 %41, label %50, label %42

42:                                               ; preds = %39
  %43 = and i64 %40, 15
  %44 = getelementptr inbounds [16 x float], ptr %6, i64 0, i64 %43
  %45 = load float, ptr %44, align 4
  %46 = getelementptr inbounds float, ptr %2, i64 %40
  %47 = load float, ptr %46, align 4
  %48 = tail call fastcc float @nl_combine_32(i64 noundef %1, float noundef %45, float noundef %47) #22
  store float %48, ptr %44, align 4
  %49 = add nuw i64 %40, 1
  br label %39

50:                                               ; preds = %39, %59
  %51 = phi i64 [ %60, %59 ], [ 8, %39 ]
  %52 = icmp eq i64 %51, 0
  br i1 %52, label %53, label %56

53:                                               ; preds = %50
  %54 = load float, ptr %6, align 16
  %55 = fpext float %54 to double
  br label %69

56:                                               ; preds = %50, %61
  %57 = phi i64 [ %68, %61 ], [ 0, %50 ]
  %58 = icmp eq i64 %57, %51
  br i1 %58, label %59, label %61

59:                                               ; preds = %56
  %60 = lshr i64 %51, 1
  br label %50

61:                                               ; preds = %56
  %62 = getelementptr inbounds [16 x float], ptr %6, i64 0, i64 %57
  %63 = load float, ptr %62, align 4
  %64 = add nuw nsw i64 %57, %51
  %65 = getelementptr inbounds [16 x float], ptr %6, i64 0, i64 %64
  %66 = load float, ptr %65, align 4
  %67 = tail call fastcc float @nl_combine_32(i64 noundef %1, float noundef %63, float noundef %66) #22
  store float %67, ptr %62, align 4
  %68 = add nuw nsw i64 %57, 1
  br label %56

69:                                               ; preds = %21, %53
  %70 = phi double [ %22, %21 ], [ %55, %53 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %6) #24
  br label %130

71:                                               ; preds = %4
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %5) #24
  br i1 %10, label %77, label %72

72:                                               ; preds = %71
  %73 = icmp eq i64 %1, 0
  %74 = icmp eq i64 %1, 1
  %75 = select i1 %74, double 0xFFF0000000000000, double 0x7FF0000000000000
  %76 = select i1 %73, double 0.000000e+00, double %75
  br label %91

77:                                               ; preds = %71, %83
  %78 = phi i64 [ %89, %83 ], [ 0, %71 ]
  %79 = phi i64 [ %90, %83 ], [ 1, %71 ]
  %80 = icmp slt i64 %79, %3
  br i1 %80, label %83, label %81

81:                                               ; preds = %77
  %82 = sitofp i64 %78 to double
  br label %128

83:                                               ; preds = %77
  %84 = getelementptr inbounds double, ptr %2, i64 %78
  %85 = load double, ptr %84, align 8
  %86 = getelementptr inbounds double, ptr %2, i64 %79
  %87 = load double, ptr %86, align 8
  %88 = fcmp olt double %85, %87
  %89 = select i1 %88, i64 %79, i64 %78
  %90 = add nuw nsw i64 %79, 1
  br label %77

91:                                               ; preds = %96, %72
  %92 = phi i64 [ %98, %96 ], [ 0, %72 ]
  %93 = icmp eq i64 %92, 16
  br i1 %93, label %94, label %96

94:                                               ; preds = %91
  %95 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %99

96:                                               ; preds = %91
  %97 = getelementptr inbounds [16 x double], ptr %5, i64 0, i64 %92
  store double %76, ptr %97, align 8
  %98 = add nuw nsw i64 %92, 1
  br label %91

99:                                               ; preds = %102, %94
  %100 = phi i64 [ %109, %102 ], [ 0, %94 ]
  %101 = icmp eq i64 %100, %95
  br i1 %101, label %110, label %102

102:                                              ; preds = %99
  %103 = and i64 %100, 15
  %104 = getelementptr inbounds [16 x double], ptr %5, i64 0, i64 %103
  %105 = load double, ptr %104, align 8
  %106 = getelementptr inbounds double, ptr %2, i64 %100
  %107 = load double, ptr %106, align 8
  %108 = tail call fastcc double @nl_combine_64(i64 noundef %1, double noundef %105, double noundef %107) #22
  store double %108, ptr %104, align 8
  %109 = add nuw i64 %100, 1
  br label %99

110:                                              ; preds = %99, %118
  %111 = phi i64 [ %119, %118 ], [ 8, %99 ]
  %112 = icmp eq i64 %111, 0
  br i1 %112, label %113, label %115

113:                                              ; preds = %110
  %114 = load double, ptr %5, align 16
  br label %128

115:                                              ; preds = %110, %120
  %116 = phi i64 [ %127, %120 ], [ 0, %110 ]
  %117 = icmp eq i64 %116, %111
  br i1 %117, label %118, label %120

118:                                              ; preds = %115
  %119 = lshr i64 %111, 1
  br label %110

120:                                              ; preds = %115
  %121 = getelementptr inbounds [16 x double], ptr %5, i64 0, i64 %116
  %122 = load double, ptr %121, align 8
  %123 = add nuw nsw i64 %116, %111
  %124 = getelementptr inbounds [16 x double], ptr %5, i64 0, i64 %123
  %125 = load double, ptr %124, align 8
  %126 = tail call fastcc double @nl_combine_64(i64 noundef %1, double noundef %122, double noundef %125) #22
  store double %126, ptr %121, align 8
  %127 = add nuw nsw i64 %116, 1
  br label %115

128:                                              ; preds = %81, %113
  %129 = phi double [ %82, %81 ], [ %114, %113 ]
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %5) #24
  br label %130

130:                                              ; preds = %128, %69
  %131 = phi double [ %70, %69 ], [ %129, %128 ]
  ret double %131
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
  %3 = getelementptr inbounds i8, ptr %0, i64 24
  %4 = load i64, ptr %3, align 8
  %5 = srem i64 %1, %4
  %6 = getelementptr inbounds i8, ptr %0, i64 32
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds i32, ptr %7, i64 %5
  %9 = load i32, ptr %8, align 4
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %26, label %11

11:                                               ; preds = %2
  %12 = getelementptr inbounds i8, ptr %0, i64 72
  %13 = load i32, ptr %12, align 8
  %14 = getelementptr inbounds i8, ptr %0, i64 48
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds i8, ptr %0, i64 40
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds i32, ptr %17, i64 %5
  %19 = load i32, ptr %18, align 4
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds %struct.nl_event, ptr %15, i64 %20, i32 2
  store i32 %13, ptr %21, align 4
  %22 = load ptr, ptr %6, align 8
  %23 = getelementptr inbounds i32, ptr %22, i64 %5
  %24 = load i32, ptr %23, align 4
  %25 = add nsw i32 %24, -1
  store i32 %25, ptr %12, align 8
  store i32 0, ptr %23, align 4
  br label %26

26:                                               ; preds = %2, %11
  ret void
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 3) i64 @nl_run_row(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #0 {
  %9 = getelementptr inbounds i8, ptr %2, i64 264
  %10 = load ptr, ptr %9, align 8
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %10, i64 noundef %7) #22
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds ptr, ptr %12, i64 %3
  %14 = load ptr, ptr %13, align 8
  %15 = load ptr, ptr %9, align 8
  %16 = tail call fastcc ptr @nl_posts(ptr noundef %2, i64 noundef %5, i64 noundef %6) #22
  %17 = trunc i64 %4 to i32
  %18 = trunc i64 %5 to i32
  %19 = trunc i64 %6 to i32
  %20 = tail call i32 %14(ptr noundef %15, ptr noundef %16, i32 noundef %17, i32 noundef %18, i32 noundef %19) #26
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %24, label %22

22:                                               ; preds = %8
  %23 = load ptr, ptr %9, align 8
  tail call fastcc void @nl_report_overflow(ptr noundef nonnull %0, ptr noundef %1, ptr noundef nonnull %2, ptr noundef %23) #22
  br label %24

24:                                               ; preds = %8, %22
  %25 = phi i64 [ 2, %22 ], [ 0, %8 ]
  ret i64 %25
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_place_uniforms(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, i64 noundef %4) #19 {
  %6 = getelementptr inbounds i8, ptr %2, i64 304
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds i64, ptr %3, i64 %7
  %9 = getelementptr inbounds i8, ptr %1, i64 136
  %10 = load i64, ptr %9, align 8
  %11 = shl nsw i64 %10, 6
  %12 = getelementptr inbounds i8, ptr %8, i64 %11
  %13 = getelementptr inbounds i8, ptr %1, i64 96
  %14 = getelementptr inbounds i8, ptr %0, i64 176
  %15 = getelementptr inbounds i8, ptr %1, i64 160
  br label %16

16:                                               ; preds = %37, %5
  %17 = phi i64 [ 0, %5 ], [ %40, %37 ]
  %18 = load i64, ptr %13, align 8
  %19 = icmp slt i64 %17, %18
  br i1 %19, label %21, label %20

20:                                               ; preds = %16
  ret void

21:                                               ; preds = %16
  %22 = load ptr, ptr %14, align 8
  %23 = load ptr, ptr %15, align 8
  %24 = shl nuw nsw i64 %17, 1
  %25 = getelementptr inbounds i64, ptr %23, i64 %24
  %26 = load i64, ptr %25, align 8
  %27 = getelementptr inbounds %struct.nl_probe, ptr %22, i64 %26
  %28 = or disjoint i64 %24, 1
  %29 = getelementptr inbounds i64, ptr %23, i64 %28
  %30 = load i64, ptr %29, align 8
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %34, label %32

32:                                               ; preds = %21
  %33 = tail call fastcc double @nl_former_probe(ptr noundef %27, i64 noundef %4) #22
  br label %37

34:                                               ; preds = %21
  %35 = getelementptr inbounds i8, ptr %27, i64 56
  %36 = load double, ptr %35, align 8
  br label %37

37:                                               ; preds = %34, %32
  %38 = phi double [ %33, %32 ], [ %36, %34 ]
  %39 = getelementptr inbounds i64, ptr %12, i64 %17
  store double %38, ptr %39, align 8
  %40 = add nuw nsw i64 %17, 1
  br label %16
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_report_overflow(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3) #8 {
  %5 = alloca %struct.nl_text, align 8
  %6 = getelementptr inbounds i8, ptr %3, i64 80
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds i8, ptr %0, i64 168
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds i8, ptr %1, i64 192
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds i64, ptr %11, i64 %7
  %13 = load i64, ptr %12, align 8
  %14 = icmp eq i64 %13, 0
  %15 = select i1 %14, i64 72, i64 80
  %16 = getelementptr inbounds i8, ptr %2, i64 %15
  %17 = load ptr, ptr %16, align 8
  %18 = select i1 %14, i64 80, i64 88
  %19 = getelementptr inbounds i8, ptr %1, i64 %18
  %20 = load i64, ptr %19, align 8
  %21 = getelementptr inbounds i8, ptr %1, i64 104
  %22 = load i64, ptr %21, align 8
  %23 = getelementptr i64, ptr %17, i64 %20
  %24 = getelementptr i8, ptr %23, i64 8
  %25 = getelementptr i64, ptr %24, i64 %22
  %26 = getelementptr i64, ptr %25, i64 %7
  %27 = load i64, ptr %26, align 8
  %28 = getelementptr inbounds %struct.nl_target, ptr %9, i64 %27
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #24
  %29 = getelementptr inbounds i8, ptr %0, i64 312
  store i8 0, ptr %29, align 1
  store ptr %29, ptr %5, align 8
  %30 = getelementptr inbounds i8, ptr %5, i64 8
  store i64 512, ptr %30, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.41) #22
  %31 = load ptr, ptr %1, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %31) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.42) #22
  %32 = getelementptr inbounds i8, ptr %3, i64 64
  %33 = load double, ptr %32, align 8
  call fastcc void @nl_add_real(ptr noundef nonnull %5, double noundef %33) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.43) #22
  %34 = load ptr, ptr %28, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %34) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.30) #22
  %35 = getelementptr inbounds i8, ptr %3, i64 72
  %36 = load i64, ptr %35, align 8
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %36) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.31) #22
  %37 = getelementptr inbounds i8, ptr %0, i64 160
  %38 = load ptr, ptr %37, align 8
  %39 = getelementptr inbounds i8, ptr %28, i64 8
  %40 = load i64, ptr %39, align 8
  %41 = getelementptr inbounds %struct.nl_population, ptr %38, i64 %40
  %42 = load ptr, ptr %41, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %42) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.44) #22
  %43 = getelementptr inbounds i8, ptr %0, i64 264
  %44 = load i64, ptr %43, align 8
  call fastcc void @nl_add_time(ptr noundef %0, ptr noundef nonnull %5, i64 noundef %44) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.45) #22
  %45 = getelementptr inbounds i8, ptr %0, i64 304
  store i64 2, ptr %45, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #24
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc ptr @nl_posts(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i64 40
  %5 = load i64, ptr %4, align 8
  switch i64 %5, label %18 [
    i64 4, label %6
    i64 0, label %10
  ]

6:                                                ; preds = %3
  %7 = getelementptr inbounds i8, ptr %0, i64 96
  %8 = load ptr, ptr %7, align 8
  %9 = getelementptr inbounds i32, ptr %8, i64 %1
  br label %37

10:                                               ; preds = %3
  %11 = getelementptr inbounds i8, ptr %0, i64 200
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds i8, ptr %0, i64 56
  %14 = load i64, ptr %13, align 8
  %15 = tail call i64 @llvm.umax.i64(i64 %14, i64 1)
  %16 = srem i64 %1, %15
  %17 = getelementptr inbounds i32, ptr %12, i64 %16
  br label %37

18:                                               ; preds = %3
  %19 = getelementptr inbounds i8, ptr %0, i64 96
  %20 = load ptr, ptr %19, align 8
  %21 = getelementptr inbounds i16, ptr %20, i64 %1
  %22 = sub nsw i64 %2, %1
  %23 = getelementptr inbounds i8, ptr %0, i64 200
  %24 = tail call i64 @llvm.smax.i64(i64 %22, i64 0)
  br label %25

25:                                               ; preds = %30, %18
  %26 = phi i64 [ 0, %18 ], [ %36, %30 ]
  %27 = icmp eq i64 %26, %24
  br i1 %27, label %28, label %30

28:                                               ; preds = %25
  %29 = load ptr, ptr %23, align 8
  br label %37

30:                                               ; preds = %25
  %31 = getelementptr inbounds i16, ptr %21, i64 %26
  %32 = load i16, ptr %31, align 2
  %33 = zext i16 %32 to i32
  %34 = load ptr, ptr %23, align 8
  %35 = getelementptr inbounds i32, ptr %34, i64 %26
  store i32 %33, ptr %35, align 4
  %36 = add nuw i64 %26, 1
  br label %25

37:                                               ; preds = %28, %10, %6
  %38 = phi ptr [ %9, %6 ], [ %17, %10 ], [ %29, %28 ]
  ret ptr %38
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc double @nl_former_probe(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i64 64
  %4 = load i64, ptr %3, align 8
  %5 = add nsw i64 %4, 1
  %6 = getelementptr inbounds i8, ptr %0, i64 80
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds i8, ptr %0, i64 72
  %9 = load i64, ptr %8, align 8
  %10 = srem i64 %1, %5
  %11 = add i64 %9, %5
  %12 = sub i64 %11, %10
  %13 = srem i64 %12, %5
  %14 = getelementptr inbounds double, ptr %7, i64 %13
  %15 = load double, ptr %14, align 8
  ret double %15
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc range(i64 0, 2) i64 @nl_is_due(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #3 {
  %3 = load i64, ptr %1, align 8
  %4 = icmp eq i64 %3, 1
  br i1 %4, label %5, label %21

5:                                                ; preds = %2
  %6 = getelementptr inbounds i8, ptr %1, i64 16
  %7 = load i64, ptr %6, align 8
  %8 = icmp eq i64 %7, 1
  %9 = getelementptr inbounds i8, ptr %0, i64 264
  %10 = load i64, ptr %9, align 8
  %11 = getelementptr inbounds i8, ptr %1, i64 24
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
  %4 = getelementptr inbounds i8, ptr %0, i64 64
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 72
  %7 = getelementptr inbounds i8, ptr %0, i64 80
  br label %8

8:                                                ; preds = %19, %3
  %9 = phi i64 [ 0, %3 ], [ %22, %19 ]
  %10 = icmp sgt i64 %9, %5
  br i1 %10, label %14, label %11

11:                                               ; preds = %8
  %12 = load i64, ptr %6, align 8
  %13 = icmp slt i64 %12, 0
  br i1 %13, label %19, label %14

14:                                               ; preds = %8, %11
  %15 = add nsw i64 %5, 1
  store i64 %1, ptr %6, align 8
  %16 = load ptr, ptr %7, align 8
  %17 = srem i64 %1, %15
  %18 = getelementptr inbounds double, ptr %16, i64 %17
  store double %2, ptr %18, align 8
  ret void

19:                                               ; preds = %11
  %20 = load ptr, ptr %7, align 8
  %21 = getelementptr inbounds double, ptr %20, i64 %9
  store double %2, ptr %21, align 8
  %22 = add nuw nsw i64 %9, 1
  br label %8
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_is_new(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #7 {
  %4 = icmp eq i64 %2, 0
  %5 = getelementptr inbounds i8, ptr %0, i64 288
  %6 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %7

7:                                                ; preds = %10, %3
  %8 = phi i64 [ 0, %3 ], [ %21, %10 ]
  %9 = icmp eq i64 %8, %6
  br i1 %9, label %22, label %10

10:                                               ; preds = %7
  %11 = load ptr, ptr %5, align 8
  %12 = getelementptr inbounds %struct.nl_table, ptr %11, i64 %8, i32 2
  %13 = getelementptr inbounds %struct.nl_table, ptr %11, i64 %1, i32 2
  %14 = getelementptr inbounds %struct.nl_table, ptr %11, i64 %8, i32 1
  %15 = getelementptr inbounds %struct.nl_table, ptr %11, i64 %1, i32 1
  %16 = select i1 %4, ptr %14, ptr %12
  %17 = select i1 %4, ptr %15, ptr %13
  %18 = load i64, ptr %16, align 8
  %19 = load i64, ptr %17, align 8
  %20 = icmp eq i64 %18, %19
  %21 = add nuw i64 %8, 1
  br i1 %20, label %22, label %7

22:                                               ; preds = %10, %7
  %23 = icmp sge i64 %8, %1
  %24 = zext i1 %23 to i64
  ret i64 %24
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_run_rows(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3) #0 {
  %5 = getelementptr inbounds i8, ptr %2, i64 32
  %6 = getelementptr inbounds i8, ptr %2, i64 104
  %7 = getelementptr inbounds i8, ptr %2, i64 112
  %8 = getelementptr inbounds i8, ptr %2, i64 24
  br label %9

9:                                                ; preds = %33, %4
  %10 = phi i64 [ 0, %4 ], [ %23, %33 ]
  %11 = load i64, ptr %5, align 8
  %12 = icmp slt i64 %10, %11
  br i1 %12, label %13, label %54

13:                                               ; preds = %9
  %14 = load i64, ptr %6, align 8
  %15 = icmp slt i64 %14, 0
  br i1 %15, label %21, label %16

16:                                               ; preds = %13
  %17 = load ptr, ptr %7, align 8
  %18 = getelementptr inbounds i32, ptr %17, i64 %10
  %19 = load i32, ptr %18, align 4
  %20 = sext i32 %19 to i64
  br label %21

21:                                               ; preds = %13, %16
  %22 = phi i64 [ %20, %16 ], [ %10, %13 ]
  %23 = add nuw nsw i64 %10, 1
  br label %24

24:                                               ; preds = %51, %21
  %25 = phi i64 [ %14, %21 ], [ %52, %51 ]
  %26 = phi i64 [ %22, %21 ], [ %53, %51 ]
  %27 = icmp slt i64 %25, 0
  br i1 %27, label %33, label %28

28:                                               ; preds = %24
  %29 = load ptr, ptr %7, align 8
  %30 = getelementptr inbounds i32, ptr %29, i64 %23
  %31 = load i32, ptr %30, align 4
  %32 = sext i32 %31 to i64
  br label %33

33:                                               ; preds = %24, %28
  %34 = phi i64 [ %32, %28 ], [ %23, %24 ]
  %35 = icmp slt i64 %26, %34
  br i1 %35, label %36, label %9

36:                                               ; preds = %33
  %37 = tail call fastcc i64 @nl_run_start(ptr noundef nonnull %2, i64 noundef %26) #22
  %38 = tail call fastcc i64 @nl_run_end(ptr noundef nonnull %2, i64 noundef %26) #22
  %39 = icmp slt i64 %37, %38
  br i1 %39, label %40, label %51

40:                                               ; preds = %36
  %41 = load i64, ptr %8, align 8
  %42 = add nsw i64 %41, %10
  %43 = tail call fastcc i64 @nl_run_delay(ptr noundef %2, i64 noundef %26) #22
  %44 = tail call fastcc i64 @nl_run_row(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %42, i64 noundef %37, i64 noundef %38, i64 noundef %43) #22
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %46, label %48

46:                                               ; preds = %40
  %47 = load i64, ptr %6, align 8
  br label %51

48:                                               ; preds = %40
  %49 = getelementptr inbounds i8, ptr %0, i64 304
  %50 = load i64, ptr %49, align 8
  br label %54

51:                                               ; preds = %46, %36
  %52 = phi i64 [ %47, %46 ], [ %25, %36 ]
  %53 = add nsw i64 %26, 1
  br label %24

54:                                               ; preds = %9, %48
  %55 = phi i64 [ %50, %48 ], [ 0, %9 ]
  ret i64 %55
}

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sums_begin(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #20 {
  %4 = getelementptr inbounds i8, ptr %0, i64 40
  %5 = load i64, ptr %4, align 8
  %6 = icmp eq i64 %5, 32
  %7 = getelementptr inbounds i8, ptr %0, i64 224
  %8 = load ptr, ptr %7, align 8
  %9 = shl nsw i64 %2, 4
  %10 = icmp eq i64 %1, 0
  %11 = icmp eq i64 %1, 1
  %12 = tail call i64 @llvm.smax.i64(i64 %9, i64 0)
  br i1 %6, label %13, label %22

13:                                               ; preds = %3
  %14 = select i1 %11, float 0xFFF0000000000000, float 0x7FF0000000000000
  %15 = select i1 %10, float 0.000000e+00, float %14
  br label %16

16:                                               ; preds = %19, %13
  %17 = phi i64 [ 0, %13 ], [ %21, %19 ]
  %18 = icmp eq i64 %17, %12
  br i1 %18, label %31, label %19

19:                                               ; preds = %16
  %20 = getelementptr inbounds float, ptr %8, i64 %17
  store float %15, ptr %20, align 4
  %21 = add nuw nsw i64 %17, 1
  br label %16

22:                                               ; preds = %3
  %23 = select i1 %11, double 0xFFF0000000000000, double 0x7FF0000000000000
  %24 = select i1 %10, double 0.000000e+00, double %23
  br label %25

25:                                               ; preds = %28, %22
  %26 = phi i64 [ 0, %22 ], [ %30, %28 ]
  %27 = icmp eq i64 %26, %12
  br i1 %27, label %31, label %28

28:                                               ; preds = %25
  %29 = getelementptr inbounds double, ptr %8, i64 %26
  store double %24, ptr %29, align 8
  %30 = add nuw nsw i64 %26, 1
  br label %25

31:                                               ; preds = %25, %16
  %32 = getelementptr inbounds i8, ptr %0, i64 232
  %33 = load ptr, ptr %32, align 8
  %34 = shl i64 %2, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %33, i8 0, i64 %34, i1 false)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sums_add(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) #8 {
  %7 = getelementptr inbounds i8, ptr %0, i64 40
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 32
  %10 = getelementptr inbounds i8, ptr %0, i64 224
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds i8, ptr %0, i64 240
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds i8, ptr %2, i64 32
  %15 = icmp eq i64 %4, 0
  %16 = getelementptr inbounds i8, ptr %2, i64 24
  %17 = getelementptr inbounds i8, ptr %0, i64 232
  br i1 %9, label %18, label %62

18:                                               ; preds = %30, %6
  %19 = phi i64 [ 0, %6 ], [ %24, %30 ]
  %20 = load i64, ptr %14, align 8
  %21 = icmp slt i64 %19, %20
  br i1 %21, label %22, label %106

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
  br label %30

30:                                               ; preds = %60, %28
  %31 = phi i64 [ %23, %28 ], [ %61, %60 ]
  %32 = icmp slt i64 %31, %25
  br i1 %32, label %33, label %18

33:                                               ; preds = %30
  %34 = tail call fastcc i64 @nl_is_alive_32(ptr noundef readonly %1, ptr noundef readonly %2, i64 noundef %31) #22
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %60, label %36

36:                                               ; preds = %33
  br i1 %15, label %42, label %37

37:                                               ; preds = %36
  %38 = sub nsw i64 %31, %23
  %39 = getelementptr inbounds i32, ptr %29, i64 %38
  %40 = load i32, ptr %39, align 4
  %41 = sext i32 %40 to i64
  br label %45

42:                                               ; preds = %36
  %43 = load i64, ptr %16, align 8
  %44 = add nsw i64 %43, %19
  br label %45

45:                                               ; preds = %42, %37
  %46 = phi i64 [ %41, %37 ], [ %44, %42 ]
  %47 = load ptr, ptr %17, align 8
  %48 = getelementptr inbounds i32, ptr %47, i64 %46
  %49 = load i32, ptr %48, align 4
  %50 = add nsw i32 %49, 1
  store i32 %50, ptr %48, align 4
  %51 = and i32 %49, 15
  %52 = zext nneg i32 %51 to i64
  %53 = mul nsw i64 %52, %5
  %54 = getelementptr float, ptr %11, i64 %53
  %55 = getelementptr float, ptr %54, i64 %46
  %56 = load float, ptr %55, align 4
  %57 = getelementptr inbounds float, ptr %13, i64 %31
  %58 = load float, ptr %57, align 4
  %59 = tail call fastcc float @nl_combine_32(i64 noundef %3, float noundef %56, float noundef %58) #22
  store float %59, ptr %55, align 4
  br label %60

60:                                               ; preds = %45, %33
  %61 = add nsw i64 %31, 1
  br label %30

62:                                               ; preds = %74, %6
  %63 = phi i64 [ 0, %6 ], [ %68, %74 ]
  %64 = load i64, ptr %14, align 8
  %65 = icmp slt i64 %63, %64
  br i1 %65, label %66, label %106

66:                                               ; preds = %62
  %67 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull readonly %2, i64 noundef %63) #22
  %68 = add nuw nsw i64 %63, 1
  %69 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull readonly %2, i64 noundef %68) #22
  br i1 %15, label %72, label %70

70:                                               ; preds = %66
  %71 = tail call fastcc ptr @nl_posts(ptr noundef nonnull readonly %2, i64 noundef %67, i64 noundef %69) #22
  br label %72

72:                                               ; preds = %70, %66
  %73 = phi ptr [ %71, %70 ], [ null, %66 ]
  br label %74

74:                                               ; preds = %104, %72
  %75 = phi i64 [ %67, %72 ], [ %105, %104 ]
  %76 = icmp slt i64 %75, %69
  br i1 %76, label %77, label %62

77:                                               ; preds = %74
  %78 = tail call fastcc i64 @nl_is_alive_64(ptr noundef readonly %1, ptr noundef readonly %2, i64 noundef %75) #22
  %79 = icmp eq i64 %78, 0
  br i1 %79, label %104, label %80

80:                                               ; preds = %77
  br i1 %15, label %86, label %81

81:                                               ; preds = %80
  %82 = sub nsw i64 %75, %67
  %83 = getelementptr inbounds i32, ptr %73, i64 %82
  %84 = load i32, ptr %83, align 4
  %85 = sext i32 %84 to i64
  br label %89

86:                                               ; preds = %80
  %87 = load i64, ptr %16, align 8
  %88 = add nsw i64 %87, %63
  br label %89

89:                                               ; preds = %86, %81
  %90 = phi i64 [ %85, %81 ], [ %88, %86 ]
  %91 = load ptr, ptr %17, align 8
  %92 = getelementptr inbounds i32, ptr %91, i64 %90
  %93 = load i32, ptr %92, align 4
  %94 = add nsw i32 %93, 1
  store i32 %94, ptr %92, align 4
  %95 = and i32 %93, 15
  %96 = zext nneg i32 %95 to i64
  %97 = mul nsw i64 %96, %5
  %98 = getelementptr double, ptr %11, i64 %97
  %99 = getelementptr double, ptr %98, i64 %90
  %100 = load double, ptr %99, align 8
  %101 = getelementptr inbounds double, ptr %13, i64 %75
  %102 = load double, ptr %101, align 8
  %103 = tail call fastcc double @nl_combine_64(i64 noundef %3, double noundef %100, double noundef %102) #22
  store double %103, ptr %99, align 8
  br label %104

104:                                              ; preds = %89, %77
  %105 = add nsw i64 %75, 1
  br label %74

106:                                              ; preds = %62, %18
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sums_finish(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i64 40
  %5 = load i64, ptr %4, align 8
  %6 = icmp eq i64 %5, 32
  %7 = getelementptr inbounds i8, ptr %0, i64 224
  %8 = load ptr, ptr %7, align 8
  br i1 %6, label %9, label %27

9:                                                ; preds = %3, %18
  %10 = phi i64 [ %19, %18 ], [ 8, %3 ]
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %45, label %12

12:                                               ; preds = %9
  %13 = mul nsw i64 %10, %2
  %14 = tail call i64 @llvm.smax.i64(i64 %13, i64 0)
  br label %15

15:                                               ; preds = %20, %12
  %16 = phi i64 [ %26, %20 ], [ 0, %12 ]
  %17 = icmp eq i64 %16, %14
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  %19 = lshr i64 %10, 1
  br label %9

20:                                               ; preds = %15
  %21 = getelementptr inbounds float, ptr %8, i64 %16
  %22 = load float, ptr %21, align 4
  %23 = getelementptr float, ptr %21, i64 %13
  %24 = load float, ptr %23, align 4
  %25 = tail call fastcc float @nl_combine_32(i64 noundef %1, float noundef %22, float noundef %24) #22
  store float %25, ptr %21, align 4
  %26 = add nuw i64 %16, 1
  br label %15

27:                                               ; preds = %3, %36
  %28 = phi i64 [ %37, %36 ], [ 8, %3 ]
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %45, label %30

30:                                               ; preds = %27
  %31 = mul nsw i64 %28, %2
  %32 = tail call i64 @llvm.smax.i64(i64 %31, i64 0)
  br label %33

33:                                               ; preds = %38, %30
  %34 = phi i64 [ %44, %38 ], [ 0, %30 ]
  %35 = icmp eq i64 %34, %32
  br i1 %35, label %36, label %38

36:                                               ; preds = %33
  %37 = lshr i64 %28, 1
  br label %27

38:                                               ; preds = %33
  %39 = getelementptr inbounds double, ptr %8, i64 %34
  %40 = load double, ptr %39, align 8
  %41 = getelementptr double, ptr %39, i64 %31
  %42 = load double, ptr %41, align 8
  %43 = tail call fastcc double @nl_combine_64(i64 noundef %1, double noundef %40, double noundef %42) #22
  store double %43, ptr %39, align 8
  %44 = add nuw i64 %34, 1
  br label %33

45:                                               ; preds = %27, %9
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc ptr @nl_history_at(ptr nocapture noundef readonly %0, i64 noundef %1) #3 {
  %3 = getelementptr inbounds i8, ptr %0, i64 24
  %4 = load i64, ptr %3, align 8
  %5 = sub nsw i64 %4, %1
  %6 = getelementptr inbounds i8, ptr %0, i64 40
  %7 = load ptr, ptr %6, align 8
  %8 = icmp slt i64 %5, 0
  br i1 %8, label %9, label %14

9:                                                ; preds = %2
  %10 = getelementptr inbounds i8, ptr %0, i64 16
  %11 = load i64, ptr %10, align 8
  %12 = add nsw i64 %5, 1
  %13 = add i64 %12, %11
  br label %14

14:                                               ; preds = %2, %9
  %15 = phi i64 [ %13, %9 ], [ %5, %2 ]
  %16 = getelementptr inbounds i8, ptr %0, i64 32
  %17 = load i64, ptr %16, align 8
  %18 = mul nsw i64 %17, %15
  %19 = getelementptr inbounds i8, ptr %7, i64 %18
  ret ptr %19
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_launch_phase(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) #0 {
  %4 = getelementptr inbounds i8, ptr %1, i64 72
  %5 = getelementptr inbounds i8, ptr %1, i64 96
  %6 = getelementptr inbounds i8, ptr %1, i64 128
  %7 = getelementptr inbounds i8, ptr %1, i64 8
  %8 = getelementptr inbounds i8, ptr %1, i64 160
  %9 = getelementptr inbounds i8, ptr %0, i64 8
  %10 = getelementptr inbounds i8, ptr %1, i64 56
  %11 = getelementptr inbounds i8, ptr %1, i64 144
  %12 = getelementptr inbounds i8, ptr %0, i64 40
  %13 = getelementptr inbounds i8, ptr %1, i64 16
  %14 = getelementptr inbounds i8, ptr %0, i64 264
  %15 = getelementptr inbounds i8, ptr %0, i64 304
  br label %16

16:                                               ; preds = %217, %3
  %17 = phi i64 [ 0, %3 ], [ %218, %217 ]
  %18 = load i64, ptr %4, align 8
  %19 = icmp slt i64 %17, %18
  br i1 %19, label %20, label %219

20:                                               ; preds = %16
  %21 = load ptr, ptr %5, align 8
  %22 = getelementptr inbounds %struct.nl_launch, ptr %21, i64 %17
  %23 = load i64, ptr %22, align 8
  %24 = icmp eq i64 %23, %2
  br i1 %24, label %25, label %217

25:                                               ; preds = %20
  %26 = tail call fastcc i64 @nl_is_due(ptr noundef %0, ptr noundef nonnull %22) #22
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %217, label %28

28:                                               ; preds = %25
  %29 = getelementptr inbounds i8, ptr %22, i64 72
  %30 = load ptr, ptr %29, align 8
  %31 = getelementptr inbounds i8, ptr %22, i64 32
  br label %32

32:                                               ; preds = %46, %28
  %33 = phi ptr [ %30, %28 ], [ %61, %46 ]
  %34 = phi i64 [ 0, %28 ], [ %60, %46 ]
  %35 = load i64, ptr %31, align 8
  %36 = icmp slt i64 %34, %35
  br i1 %36, label %46, label %37

37:                                               ; preds = %32
  %38 = load ptr, ptr %9, align 8
  %39 = getelementptr inbounds i8, ptr %22, i64 8
  %40 = load i64, ptr %39, align 8
  %41 = getelementptr inbounds ptr, ptr %38, i64 %40
  %42 = load ptr, ptr %41, align 8
  %43 = load ptr, ptr %8, align 8
  %44 = tail call i32 %42(ptr noundef %43) #26
  %45 = getelementptr inbounds i8, ptr %22, i64 40
  br label %62

46:                                               ; preds = %32
  %47 = getelementptr inbounds i8, ptr %33, i64 8
  %48 = load i64, ptr %47, align 8
  %49 = load ptr, ptr %6, align 8
  %50 = getelementptr inbounds i8, ptr %33, i64 16
  %51 = load i64, ptr %50, align 8
  %52 = getelementptr inbounds ptr, ptr %49, i64 %51
  %53 = load ptr, ptr %52, align 8
  %54 = load i64, ptr %7, align 8
  %55 = tail call fastcc double @nl_reduce(ptr noundef %0, i64 noundef %48, ptr noundef %53, i64 noundef %54) #22
  %56 = load ptr, ptr %8, align 8
  %57 = load i64, ptr %33, align 8
  %58 = tail call fastcc i64 @nl_cell_aggregate(ptr noundef nonnull readonly %1, i64 noundef %57) #22
  %59 = getelementptr inbounds i64, ptr %56, i64 %58
  store double %55, ptr %59, align 8
  %60 = add nuw nsw i64 %34, 1
  %61 = getelementptr inbounds i8, ptr %33, i64 24
  br label %32

62:                                               ; preds = %71, %37
  %63 = phi ptr [ %33, %37 ], [ %82, %71 ]
  %64 = phi i64 [ 0, %37 ], [ %81, %71 ]
  %65 = load i64, ptr %45, align 8
  %66 = icmp slt i64 %64, %65
  br i1 %66, label %71, label %67

67:                                               ; preds = %62
  %68 = getelementptr inbounds i8, ptr %22, i64 56
  %69 = load i64, ptr %68, align 8
  %70 = icmp sgt i64 %69, -1
  br i1 %70, label %83, label %196

71:                                               ; preds = %62
  %72 = load ptr, ptr %8, align 8
  %73 = load i64, ptr %63, align 8
  %74 = load i64, ptr %10, align 8
  %75 = add nsw i64 %74, %73
  %76 = tail call fastcc i64 @nl_cell_event(ptr noundef nonnull readonly %1, i64 noundef %75) #22
  %77 = getelementptr inbounds i64, ptr %72, i64 %76
  %78 = load i64, ptr %77, align 8
  %79 = load ptr, ptr %11, align 8
  %80 = getelementptr inbounds i64, ptr %79, i64 %73
  store i64 %78, ptr %80, align 8
  %81 = add nuw nsw i64 %64, 1
  %82 = getelementptr inbounds i8, ptr %63, i64 8
  br label %62

83:                                               ; preds = %67
  %84 = load i64, ptr %12, align 8
  %85 = icmp eq i64 %84, 32
  %86 = load ptr, ptr %6, align 8
  %87 = getelementptr inbounds ptr, ptr %86, i64 %69
  %88 = load ptr, ptr %87, align 8
  %89 = getelementptr inbounds i8, ptr %22, i64 64
  %90 = load i64, ptr %89, align 8
  %91 = getelementptr inbounds ptr, ptr %86, i64 %90
  %92 = load ptr, ptr %91, align 8
  %93 = load i64, ptr %7, align 8
  %94 = load i64, ptr %13, align 8
  %95 = sdiv i64 %93, 2
  br i1 %85, label %96, label %146

96:                                               ; preds = %83, %101
  %97 = phi i64 [ %102, %101 ], [ %95, %83 ]
  %98 = icmp sgt i64 %97, 0
  br i1 %98, label %101, label %99

99:                                               ; preds = %96
  %100 = add nsw i64 %93, -1
  br label %103

101:                                              ; preds = %96
  %102 = add nsw i64 %97, -1
  tail call fastcc void @nl_sink_32(ptr noundef %92, i64 noundef %102, i64 noundef %93) #22
  br label %96

103:                                              ; preds = %108, %99
  %104 = phi i64 [ %100, %99 ], [ %112, %108 ]
  %105 = icmp sgt i64 %104, 0
  br i1 %105, label %108, label %106

106:                                              ; preds = %103
  %107 = tail call i64 @llvm.smax.i64(i64 %93, i64 0)
  br label %113

108:                                              ; preds = %103
  %109 = load float, ptr %92, align 4
  %110 = getelementptr inbounds float, ptr %92, i64 %104
  %111 = load float, ptr %110, align 4
  store float %111, ptr %92, align 4
  store float %109, ptr %110, align 4
  tail call fastcc void @nl_sink_32(ptr noundef nonnull %92, i64 noundef 0, i64 noundef %104) #22
  %112 = add nsw i64 %104, -1
  br label %103

113:                                              ; preds = %135, %106
  %114 = phi i64 [ %138, %135 ], [ 0, %106 ]
  %115 = icmp eq i64 %114, %107
  br i1 %115, label %118, label %116

116:                                              ; preds = %113
  %117 = getelementptr inbounds float, ptr %88, i64 %114
  br label %121

118:                                              ; preds = %113
  %119 = icmp sgt i64 %93, 0
  %120 = getelementptr inbounds float, ptr %88, i64 %100
  br i1 %119, label %139, label %196

121:                                              ; preds = %125, %116
  %122 = phi i64 [ %133, %125 ], [ 0, %116 ]
  %123 = phi i64 [ %134, %125 ], [ %93, %116 ]
  %124 = icmp slt i64 %122, %123
  br i1 %124, label %125, label %135

125:                                              ; preds = %121
  %126 = add nuw nsw i64 %123, %122
  %127 = lshr i64 %126, 1
  %128 = getelementptr inbounds float, ptr %92, i64 %127
  %129 = load float, ptr %128, align 4
  %130 = load float, ptr %117, align 4
  %131 = fcmp ogt float %129, %130
  %132 = add nuw nsw i64 %127, 1
  %133 = select i1 %131, i64 %122, i64 %132
  %134 = select i1 %131, i64 %127, i64 %123
  br label %121

135:                                              ; preds = %121
  %136 = sub nsw i64 %93, %122
  %137 = sitofp i64 %136 to float
  store float %137, ptr %117, align 4
  %138 = add nuw i64 %114, 1
  br label %113

139:                                              ; preds = %118, %142
  %140 = phi i64 [ %145, %142 ], [ %93, %118 ]
  %141 = icmp slt i64 %140, %94
  br i1 %141, label %142, label %196

142:                                              ; preds = %139
  %143 = load float, ptr %120, align 4
  %144 = getelementptr inbounds float, ptr %88, i64 %140
  store float %143, ptr %144, align 4
  %145 = add nuw nsw i64 %140, 1
  br label %139

146:                                              ; preds = %83, %151
  %147 = phi i64 [ %152, %151 ], [ %95, %83 ]
  %148 = icmp sgt i64 %147, 0
  br i1 %148, label %151, label %149

149:                                              ; preds = %146
  %150 = add nsw i64 %93, -1
  br label %153

151:                                              ; preds = %146
  %152 = add nsw i64 %147, -1
  tail call fastcc void @nl_sink_64(ptr noundef %92, i64 noundef %152, i64 noundef %93) #22
  br label %146

153:                                              ; preds = %158, %149
  %154 = phi i64 [ %150, %149 ], [ %162, %158 ]
  %155 = icmp sgt i64 %154, 0
  br i1 %155, label %158, label %156

156:                                              ; preds = %153
  %157 = tail call i64 @llvm.smax.i64(i64 %93, i64 0)
  br label %163

158:                                              ; preds = %153
  %159 = load double, ptr %92, align 8
  %160 = getelementptr inbounds double, ptr %92, i64 %154
  %161 = load double, ptr %160, align 8
  store double %161, ptr %92, align 8
  store double %159, ptr %160, align 8
  tail call fastcc void @nl_sink_64(ptr noundef nonnull %92, i64 noundef 0, i64 noundef %154) #22
  %162 = add nsw i64 %154, -1
  br label %153

163:                                              ; preds = %185, %156
  %164 = phi i64 [ %188, %185 ], [ 0, %156 ]
  %165 = icmp eq i64 %164, %157
  br i1 %165, label %168, label %166

166:                                              ; preds = %163
  %167 = getelementptr inbounds double, ptr %88, i64 %164
  br label %171

168:                                              ; preds = %163
  %169 = icmp sgt i64 %93, 0
  %170 = getelementptr inbounds double, ptr %88, i64 %150
  br i1 %169, label %189, label %196

171:                                              ; preds = %175, %166
  %172 = phi i64 [ %183, %175 ], [ 0, %166 ]
  %173 = phi i64 [ %184, %175 ], [ %93, %166 ]
  %174 = icmp slt i64 %172, %173
  br i1 %174, label %175, label %185

175:                                              ; preds = %171
  %176 = add nuw nsw i64 %173, %172
  %177 = lshr i64 %176, 1
  %178 = getelementptr inbounds double, ptr %92, i64 %177
  %179 = load double, ptr %178, align 8
  %180 = load double, ptr %167, align 8
  %181 = fcmp ogt double %179, %180
  %182 = add nuw nsw i64 %177, 1
  %183 = select i1 %181, i64 %172, i64 %182
  %184 = select i1 %181, i64 %177, i64 %173
  br label %171

185:                                              ; preds = %171
  %186 = sub nsw i64 %93, %172
  %187 = sitofp i64 %186 to double
  store double %187, ptr %167, align 8
  %188 = add nuw i64 %164, 1
  br label %163

189:                                              ; preds = %168, %192
  %190 = phi i64 [ %195, %192 ], [ %93, %168 ]
  %191 = icmp slt i64 %190, %94
  br i1 %191, label %192, label %196

192:                                              ; preds = %189
  %193 = load double, ptr %170, align 8
  %194 = getelementptr inbounds double, ptr %88, i64 %190
  store double %193, ptr %194, align 8
  %195 = add nuw nsw i64 %190, 1
  br label %189

196:                                              ; preds = %189, %139, %168, %118, %67
  %197 = icmp eq i32 %44, 0
  %198 = getelementptr inbounds i8, ptr %22, i64 48
  br i1 %197, label %217, label %199

199:                                              ; preds = %196, %203
  %200 = phi i64 [ %213, %203 ], [ 0, %196 ]
  %201 = load i64, ptr %198, align 8
  %202 = icmp slt i64 %200, %201
  br i1 %202, label %203, label %217

203:                                              ; preds = %199
  %204 = getelementptr inbounds i64, ptr %63, i64 %200
  %205 = load i64, ptr %204, align 8
  %206 = load i64, ptr %22, align 8
  %207 = icmp ne i64 %206, 1
  %208 = load i64, ptr %14, align 8
  %209 = zext i1 %207 to i64
  %210 = add nsw i64 %208, %209
  %211 = tail call fastcc i64 @nl_report(ptr noundef nonnull %0, ptr noundef readonly %1, i64 noundef %205, i64 noundef %210) #22
  %212 = icmp eq i64 %211, 0
  %213 = add nuw nsw i64 %200, 1
  br i1 %212, label %199, label %214

214:                                              ; preds = %203
  %215 = load i64, ptr %15, align 8
  %216 = icmp eq i64 %215, 0
  br i1 %216, label %217, label %219

217:                                              ; preds = %199, %196, %20, %25, %214
  %218 = add nuw nsw i64 %17, 1
  br label %16

219:                                              ; preds = %16, %214
  %220 = phi i64 [ %215, %214 ], [ 0, %16 ]
  ret i64 %220
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @nl_sink_32(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #16 {
  br label %4

4:                                                ; preds = %28, %3
  %5 = phi i64 [ %1, %3 ], [ %21, %28 ]
  %6 = shl nsw i64 %5, 1
  %7 = or disjoint i64 %6, 1
  %8 = icmp slt i64 %7, %2
  br i1 %8, label %9, label %29

9:                                                ; preds = %4
  %10 = add nsw i64 %6, 2
  %11 = icmp slt i64 %10, %2
  br i1 %11, label %12, label %20

12:                                               ; preds = %9
  %13 = getelementptr inbounds float, ptr %0, i64 %7
  %14 = load float, ptr %13, align 4
  %15 = getelementptr inbounds float, ptr %0, i64 %10
  %16 = load float, ptr %15, align 4
  %17 = tail call fastcc i64 @nl_before_32(float noundef %14, float noundef %16) #22
  %18 = icmp eq i64 %17, 0
  %19 = select i1 %18, i64 %7, i64 %10
  br label %20

20:                                               ; preds = %12, %9
  %21 = phi i64 [ %7, %9 ], [ %19, %12 ]
  %22 = getelementptr inbounds float, ptr %0, i64 %5
  %23 = load float, ptr %22, align 4
  %24 = getelementptr inbounds float, ptr %0, i64 %21
  %25 = load float, ptr %24, align 4
  %26 = tail call fastcc i64 @nl_before_32(float noundef %23, float noundef %25) #22
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %29, label %28

28:                                               ; preds = %20
  store float %25, ptr %22, align 4
  store float %23, ptr %24, align 4
  br label %4

29:                                               ; preds = %4, %20
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

4:                                                ; preds = %28, %3
  %5 = phi i64 [ %1, %3 ], [ %21, %28 ]
  %6 = shl nsw i64 %5, 1
  %7 = or disjoint i64 %6, 1
  %8 = icmp slt i64 %7, %2
  br i1 %8, label %9, label %29

9:                                                ; preds = %4
  %10 = add nsw i64 %6, 2
  %11 = icmp slt i64 %10, %2
  br i1 %11, label %12, label %20

12:                                               ; preds = %9
  %13 = getelementptr inbounds double, ptr %0, i64 %7
  %14 = load double, ptr %13, align 8
  %15 = getelementptr inbounds double, ptr %0, i64 %10
  %16 = load double, ptr %15, align 8
  %17 = tail call fastcc i64 @nl_before_64(double noundef %14, double noundef %16) #22
  %18 = icmp eq i64 %17, 0
  %19 = select i1 %18, i64 %7, i64 %10
  br label %20

20:                                               ; preds = %12, %9
  %21 = phi i64 [ %7, %9 ], [ %19, %12 ]
  %22 = getelementptr inbounds double, ptr %0, i64 %5
  %23 = load double, ptr %22, align 8
  %24 = getelementptr inbounds double, ptr %0, i64 %21
  %25 = load double, ptr %24, align 8
  %26 = tail call fastcc i64 @nl_before_64(double noundef %23, double noundef %25) #22
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %29, label %28

28:                                               ; preds = %20
  store double %25, ptr %22, align 8
  store double %23, ptr %24, align 8
  br label %4

29:                                               ; preds = %4, %20
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
  %3 = getelementptr inbounds i8, ptr %0, i64 296
  %4 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %5

5:                                                ; preds = %8, %2
  %6 = phi i64 [ 0, %2 ], [ %15, %8 ]
  %7 = icmp eq i64 %6, %4
  br i1 %7, label %16, label %8

8:                                                ; preds = %5
  %9 = load ptr, ptr %3, align 8
  %10 = getelementptr inbounds ptr, ptr %9, i64 %6
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds ptr, ptr %9, i64 %1
  %13 = load ptr, ptr %12, align 8
  %14 = icmp eq ptr %11, %13
  %15 = add nuw i64 %6, 1
  br i1 %14, label %16, label %5

16:                                               ; preds = %8, %5
  %17 = icmp sge i64 %6, %1
  %18 = zext i1 %17 to i64
  ret i64 %18
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_runs_of(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef writeonly %4) #6 {
  %6 = icmp eq i64 %1, 0
  br i1 %6, label %30, label %7

7:                                                ; preds = %5
  %8 = getelementptr inbounds i8, ptr %0, i64 144
  %9 = load i64, ptr %8, align 8
  %10 = icmp sgt i64 %9, -1
  br i1 %10, label %11, label %17

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %0, i64 168
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds i32, ptr %13, i64 %2
  %15 = load i32, ptr %14, align 4
  %16 = sext i32 %15 to i64
  br label %17

17:                                               ; preds = %7, %11
  %18 = phi i64 [ %16, %11 ], [ %2, %7 ]
  store i64 %18, ptr %3, align 8
  %19 = load i64, ptr %8, align 8
  %20 = icmp sgt i64 %19, -1
  br i1 %20, label %21, label %28

21:                                               ; preds = %17
  %22 = getelementptr inbounds i8, ptr %0, i64 168
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr i32, ptr %23, i64 %2
  %25 = getelementptr i8, ptr %24, i64 4
  %26 = load i32, ptr %25, align 4
  %27 = sext i32 %26 to i64
  br label %61

28:                                               ; preds = %17
  %29 = add nsw i64 %2, 1
  br label %61

30:                                               ; preds = %5
  %31 = getelementptr inbounds i8, ptr %0, i64 24
  %32 = load i64, ptr %31, align 8
  %33 = sub nsw i64 %2, %32
  %34 = icmp sgt i64 %33, -1
  br i1 %34, label %35, label %60

35:                                               ; preds = %30
  %36 = getelementptr inbounds i8, ptr %0, i64 32
  %37 = load i64, ptr %36, align 8
  %38 = icmp slt i64 %33, %37
  br i1 %38, label %39, label %60

39:                                               ; preds = %35
  %40 = getelementptr inbounds i8, ptr %0, i64 104
  %41 = load i64, ptr %40, align 8
  %42 = icmp slt i64 %41, 0
  br i1 %42, label %49, label %43

43:                                               ; preds = %39
  %44 = getelementptr inbounds i8, ptr %0, i64 112
  %45 = load ptr, ptr %44, align 8
  %46 = getelementptr inbounds i32, ptr %45, i64 %33
  %47 = load i32, ptr %46, align 4
  %48 = sext i32 %47 to i64
  br label %49

49:                                               ; preds = %39, %43
  %50 = phi i64 [ %48, %43 ], [ %33, %39 ]
  store i64 %50, ptr %3, align 8
  %51 = add nuw nsw i64 %33, 1
  %52 = load i64, ptr %40, align 8
  %53 = icmp slt i64 %52, 0
  br i1 %53, label %61, label %54

54:                                               ; preds = %49
  %55 = getelementptr inbounds i8, ptr %0, i64 112
  %56 = load ptr, ptr %55, align 8
  %57 = getelementptr inbounds i32, ptr %56, i64 %51
  %58 = load i32, ptr %57, align 4
  %59 = sext i32 %58 to i64
  br label %61

60:                                               ; preds = %30, %35
  store i64 0, ptr %3, align 8
  br label %61

61:                                               ; preds = %54, %49, %60, %21, %28
  %62 = phi i64 [ %27, %21 ], [ %29, %28 ], [ 0, %60 ], [ %59, %54 ], [ %51, %49 ]
  store i64 %62, ptr %4, align 8
  ret void
}

; Function Attrs: nounwind
define internal fastcc noundef i64 @nl_queue_event(ptr noundef %0, ptr nocapture noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) #0 {
  %6 = getelementptr inbounds i8, ptr %1, i64 24
  %7 = load i64, ptr %6, align 8
  %8 = srem i64 %2, %7
  %9 = getelementptr inbounds i8, ptr %1, i64 72
  %10 = load i32, ptr %9, align 8
  %11 = icmp sgt i32 %10, -1
  br i1 %11, label %12, label %18

12:                                               ; preds = %5
  %13 = getelementptr inbounds i8, ptr %1, i64 48
  %14 = load ptr, ptr %13, align 8
  %15 = zext nneg i32 %10 to i64
  %16 = getelementptr inbounds %struct.nl_event, ptr %14, i64 %15, i32 2
  %17 = load i32, ptr %16, align 4
  store i32 %17, ptr %9, align 8
  br label %46

18:                                               ; preds = %5
  %19 = getelementptr inbounds i8, ptr %1, i64 56
  %20 = load i64, ptr %19, align 8
  %21 = getelementptr inbounds i8, ptr %1, i64 64
  %22 = load i64, ptr %21, align 8
  %23 = icmp eq i64 %20, %22
  br i1 %23, label %27, label %24

24:                                               ; preds = %18
  %25 = getelementptr inbounds i8, ptr %1, i64 48
  %26 = load ptr, ptr %25, align 8
  br label %41

27:                                               ; preds = %18
  %28 = icmp eq i64 %20, 0
  %29 = shl nsw i64 %20, 1
  %30 = select i1 %28, i64 64, i64 %29
  %31 = icmp sgt i64 %30, 2147483647
  br i1 %31, label %38, label %32

32:                                               ; preds = %27
  %33 = getelementptr inbounds i8, ptr %1, i64 48
  %34 = load ptr, ptr %33, align 8
  %35 = mul i64 %30, 12
  %36 = tail call ptr @realloc(ptr noundef %34, i64 noundef %35) #27
  %37 = icmp eq ptr %36, null
  br i1 %37, label %38, label %39

38:                                               ; preds = %32, %27
  tail call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.46) #22
  br label %77

39:                                               ; preds = %32
  store ptr %36, ptr %33, align 8
  store i64 %30, ptr %21, align 8
  %40 = load i64, ptr %19, align 8
  br label %41

41:                                               ; preds = %24, %39
  %42 = phi ptr [ %36, %39 ], [ %26, %24 ]
  %43 = phi i64 [ %40, %39 ], [ %20, %24 ]
  %44 = add nsw i64 %43, 1
  store i64 %44, ptr %19, align 8
  %45 = trunc i64 %43 to i32
  br label %46

46:                                               ; preds = %41, %12
  %47 = phi ptr [ %14, %12 ], [ %42, %41 ]
  %48 = phi i32 [ %10, %12 ], [ %45, %41 ]
  %49 = trunc i64 %3 to i32
  %50 = getelementptr inbounds i8, ptr %1, i64 48
  %51 = sext i32 %48 to i64
  %52 = getelementptr inbounds %struct.nl_event, ptr %47, i64 %51
  store i32 %49, ptr %52, align 4
  %53 = trunc i64 %4 to i32
  %54 = load ptr, ptr %50, align 8
  %55 = getelementptr inbounds %struct.nl_event, ptr %54, i64 %51, i32 1
  store i32 %53, ptr %55, align 4
  %56 = load ptr, ptr %50, align 8
  %57 = getelementptr inbounds %struct.nl_event, ptr %56, i64 %51, i32 2
  store i32 -1, ptr %57, align 4
  %58 = getelementptr inbounds i8, ptr %1, i64 32
  %59 = load ptr, ptr %58, align 8
  %60 = getelementptr inbounds i32, ptr %59, i64 %8
  %61 = load i32, ptr %60, align 4
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %63, label %65

63:                                               ; preds = %46
  %64 = add nsw i32 %48, 1
  store i32 %64, ptr %60, align 4
  br label %73

65:                                               ; preds = %46
  %66 = load ptr, ptr %50, align 8
  %67 = getelementptr inbounds i8, ptr %1, i64 40
  %68 = load ptr, ptr %67, align 8
  %69 = getelementptr inbounds i32, ptr %68, i64 %8
  %70 = load i32, ptr %69, align 4
  %71 = sext i32 %70 to i64
  %72 = getelementptr inbounds %struct.nl_event, ptr %66, i64 %71, i32 2
  store i32 %48, ptr %72, align 4
  br label %73

73:                                               ; preds = %65, %63
  %74 = getelementptr inbounds i8, ptr %1, i64 40
  %75 = load ptr, ptr %74, align 8
  %76 = getelementptr inbounds i32, ptr %75, i64 %8
  store i32 %48, ptr %76, align 4
  br label %77

77:                                               ; preds = %38, %73
  %78 = phi i64 [ 0, %73 ], [ 3, %38 ]
  ret i64 %78
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_delay_of(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #5 {
  %4 = icmp eq i64 %1, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = tail call fastcc i64 @nl_run_delay(ptr noundef %0, i64 noundef %2) #22
  br label %23

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %0, i64 144
  %9 = load i64, ptr %8, align 8
  %10 = icmp sgt i64 %9, -1
  br i1 %10, label %11, label %18

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %0, i64 176
  %13 = load ptr, ptr %12, align 8
  %14 = shl nsw i64 %2, 3
  %15 = getelementptr inbounds i8, ptr %13, i64 %14
  %16 = load i32, ptr %15, align 4
  %17 = sext i32 %16 to i64
  br label %23

18:                                               ; preds = %7
  %19 = load ptr, ptr %0, align 8
  %20 = getelementptr inbounds i8, ptr %19, i64 152
  %21 = load i64, ptr %20, align 8
  %22 = tail call i64 @llvm.smax.i64(i64 %21, i64 0)
  br label %23

23:                                               ; preds = %18, %11, %5
  %24 = phi i64 [ %6, %5 ], [ %17, %11 ], [ %22, %18 ]
  ret i64 %24
}

; Function Attrs: nounwind
define internal fastcc noundef i64 @nl_save_all(ptr noundef %0, ptr nocapture noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = alloca [512 x i8], align 16
  %6 = alloca double, align 8
  %7 = alloca float, align 4
  %8 = alloca [512 x i8], align 16
  %9 = alloca %struct.nl_view, align 8
  %10 = alloca %struct.nl_under_way, align 8
  %11 = alloca [512 x i8], align 16
  %12 = alloca [512 x i8], align 16
  %13 = alloca [512 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %13) #24
  tail call fastcc void @nl_put(ptr noundef %1, ptr noundef nonnull @nl_open_state.magic, i64 noundef 8) #22
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef 1, i64 noundef 4) #22
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %2, i64 noundef 8) #22
  %14 = getelementptr inbounds i8, ptr %0, i64 88
  %15 = load ptr, ptr %14, align 8
  tail call fastcc void @nl_put(ptr noundef %1, ptr noundef %15, i64 noundef 32) #22
  %16 = getelementptr inbounds i8, ptr %0, i64 40
  %17 = load i64, ptr %16, align 8
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %17, i64 noundef 4) #22
  %18 = getelementptr inbounds i8, ptr %0, i64 256
  %19 = load i32, ptr %18, align 8
  %20 = zext i32 %19 to i64
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %20, i64 noundef 4) #22
  %21 = getelementptr inbounds i8, ptr %0, i64 264
  %22 = load i64, ptr %21, align 8
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %22, i64 noundef 8) #22
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %3, i64 noundef 4) #22
  %23 = getelementptr inbounds i8, ptr %0, i64 96
  %24 = getelementptr inbounds i8, ptr %0, i64 160
  %25 = getelementptr inbounds i8, ptr %0, i64 16
  %26 = getelementptr inbounds i8, ptr %0, i64 168
  br label %27

27:                                               ; preds = %139, %4
  %28 = phi i64 [ 0, %4 ], [ %140, %139 ]
  %29 = load i64, ptr %23, align 8
  %30 = icmp slt i64 %28, %29
  br i1 %30, label %34, label %31

31:                                               ; preds = %27
  %32 = getelementptr inbounds i8, ptr %0, i64 120
  %33 = getelementptr inbounds i8, ptr %0, i64 216
  br label %141

34:                                               ; preds = %27
  %35 = load ptr, ptr %24, align 8
  %36 = getelementptr inbounds %struct.nl_population, ptr %35, i64 %28
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %12) #24
  %37 = getelementptr inbounds i8, ptr %36, i64 80
  %38 = getelementptr inbounds i8, ptr %36, i64 104
  %39 = getelementptr inbounds i8, ptr %36, i64 88
  %40 = getelementptr inbounds i8, ptr %36, i64 8
  %41 = getelementptr inbounds i8, ptr %36, i64 128
  br label %42

42:                                               ; preds = %50, %34
  %43 = phi i64 [ 0, %34 ], [ %72, %50 ]
  %44 = load i64, ptr %37, align 8
  %45 = icmp slt i64 %43, %44
  br i1 %45, label %50, label %46

46:                                               ; preds = %42
  %47 = getelementptr inbounds i8, ptr %36, i64 56
  %48 = getelementptr inbounds i8, ptr %36, i64 112
  %49 = getelementptr inbounds i8, ptr %36, i64 152
  br label %73

50:                                               ; preds = %42
  %51 = load ptr, ptr %38, align 8
  %52 = getelementptr inbounds %struct.nl_kept, ptr %51, i64 %43
  %53 = load ptr, ptr %36, align 8
  %54 = load ptr, ptr %39, align 8
  %55 = load i64, ptr %52, align 8
  %56 = getelementptr inbounds %struct.nl_slot, ptr %54, i64 %55
  %57 = load ptr, ptr %56, align 8
  %58 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %53, i8 noundef signext 47, ptr noundef %57) #22
  %59 = getelementptr inbounds i8, ptr %52, i64 8
  %60 = load i64, ptr %59, align 8
  %61 = load i64, ptr %40, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %12, i64 noundef %58, i64 noundef %60, i64 noundef %61) #22
  %62 = load ptr, ptr %41, align 8
  %63 = load i64, ptr %52, align 8
  %64 = getelementptr inbounds ptr, ptr %62, i64 %63
  %65 = load ptr, ptr %64, align 8
  %66 = load i64, ptr %40, align 8
  %67 = load i64, ptr %59, align 8
  %68 = and i64 %67, -3
  %69 = icmp eq i64 %68, 0
  %70 = select i1 %69, i64 2, i64 3
  %71 = shl i64 %66, %70
  call fastcc void @nl_put(ptr noundef %1, ptr noundef %65, i64 noundef %71) #22
  %72 = add nuw nsw i64 %43, 1
  br label %42

73:                                               ; preds = %81, %46
  %74 = phi i64 [ %93, %81 ], [ 0, %46 ]
  %75 = load i64, ptr %47, align 8
  %76 = icmp slt i64 %74, %75
  br i1 %76, label %81, label %77

77:                                               ; preds = %73
  %78 = getelementptr inbounds i8, ptr %36, i64 120
  %79 = load i64, ptr %78, align 8
  %80 = getelementptr inbounds i8, ptr %36, i64 48
  br label %94

81:                                               ; preds = %73
  %82 = load ptr, ptr %36, align 8
  %83 = load ptr, ptr %25, align 8
  %84 = load ptr, ptr %48, align 8
  %85 = getelementptr inbounds i64, ptr %84, i64 %74
  %86 = load i64, ptr %85, align 8
  %87 = getelementptr inbounds ptr, ptr %83, i64 %86
  %88 = load ptr, ptr %87, align 8
  %89 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %82, i8 noundef signext 35, ptr noundef %88) #22
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %12, i64 noundef %89, i64 noundef 3, i64 noundef 1) #22
  %90 = load ptr, ptr %49, align 8
  %91 = getelementptr inbounds i64, ptr %90, i64 %74
  %92 = load i64, ptr %91, align 8
  call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %92, i64 noundef 8) #22
  %93 = add nuw nsw i64 %74, 1
  br label %73

94:                                               ; preds = %112, %77
  %95 = phi i64 [ %79, %77 ], [ %114, %112 ]
  %96 = phi i64 [ %79, %77 ], [ %113, %112 ]
  %97 = load i64, ptr %80, align 8
  %98 = add nsw i64 %97, %95
  %99 = icmp slt i64 %96, %98
  br i1 %99, label %100, label %139

100:                                              ; preds = %94
  %101 = load ptr, ptr %26, align 8
  %102 = getelementptr inbounds %struct.nl_target, ptr %101, i64 %96
  %103 = getelementptr inbounds i8, ptr %102, i64 32
  %104 = getelementptr inbounds i8, ptr %102, i64 56
  %105 = getelementptr inbounds i8, ptr %102, i64 48
  %106 = getelementptr inbounds i8, ptr %102, i64 40
  %107 = getelementptr inbounds i8, ptr %102, i64 24
  br label %108

108:                                              ; preds = %137, %100
  %109 = phi i64 [ 0, %100 ], [ %138, %137 ]
  %110 = load i64, ptr %103, align 8
  %111 = icmp slt i64 %109, %110
  br i1 %111, label %115, label %112

112:                                              ; preds = %108
  %113 = add nsw i64 %96, 1
  %114 = load i64, ptr %78, align 8
  br label %94

115:                                              ; preds = %108
  %116 = load ptr, ptr %104, align 8
  %117 = load i64, ptr %105, align 8
  %118 = add nsw i64 %117, %109
  %119 = srem i64 %118, %110
  %120 = load i64, ptr %106, align 8
  %121 = mul nsw i64 %120, %119
  %122 = getelementptr inbounds i8, ptr %116, i64 %121
  %123 = load i64, ptr %40, align 8
  %124 = load i64, ptr %107, align 8
  %125 = mul nsw i64 %124, %123
  %126 = call fastcc i64 @nl_any(ptr noundef %122, i64 noundef %125) #22
  %127 = icmp eq i64 %126, 0
  br i1 %127, label %137, label %128

128:                                              ; preds = %115
  %129 = call fastcc i64 @nl_name_pending(ptr noundef nonnull %12, ptr noundef readonly %0, ptr noundef nonnull %102, i64 noundef %109) #22
  %130 = load i64, ptr %107, align 8
  %131 = icmp eq i64 %130, 4
  %132 = select i1 %131, i64 2, i64 3
  %133 = load i64, ptr %40, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %12, i64 noundef %129, i64 noundef %132, i64 noundef %133) #22
  %134 = load i64, ptr %40, align 8
  %135 = load i64, ptr %107, align 8
  %136 = mul nsw i64 %135, %134
  call fastcc void @nl_put(ptr noundef %1, ptr noundef %122, i64 noundef %136) #22
  br label %137

137:                                              ; preds = %128, %115
  %138 = add nuw nsw i64 %109, 1
  br label %108

139:                                              ; preds = %94
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %12) #24
  %140 = add nuw nsw i64 %28, 1
  br label %27

141:                                              ; preds = %31, %150
  %142 = phi i64 [ %156, %150 ], [ 0, %31 ]
  %143 = load i64, ptr %32, align 8
  %144 = icmp slt i64 %142, %143
  br i1 %144, label %150, label %145

145:                                              ; preds = %141
  %146 = getelementptr inbounds i8, ptr %0, i64 128
  %147 = getelementptr inbounds i8, ptr %0, i64 184
  %148 = getelementptr inbounds i8, ptr %1, i64 8
  %149 = getelementptr inbounds i8, ptr %0, i64 304
  br label %157

150:                                              ; preds = %141
  %151 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %13, i64 noundef %142, ptr noundef nonnull @.str.47, ptr noundef nonnull @.str.48) #22
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %13, i64 noundef %151, i64 noundef 2, i64 noundef 1) #22
  %152 = load ptr, ptr %33, align 8
  %153 = getelementptr inbounds i8, ptr %152, i64 %142
  %154 = load i8, ptr %153, align 1
  %155 = zext i8 %154 to i64
  call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %155, i64 noundef 4) #22
  %156 = add nuw nsw i64 %142, 1
  br label %141

157:                                              ; preds = %145, %472
  %158 = phi i64 [ %473, %472 ], [ 0, %145 ]
  %159 = load i64, ptr %146, align 8
  %160 = icmp slt i64 %158, %159
  br i1 %160, label %161, label %474

161:                                              ; preds = %157
  %162 = load ptr, ptr %147, align 8
  %163 = getelementptr inbounds %struct.nl_connection, ptr %162, i64 %158
  %164 = getelementptr inbounds i8, ptr %163, i64 16
  %165 = load i64, ptr %164, align 8
  %166 = icmp eq i64 %165, 0
  br i1 %166, label %472, label %167

167:                                              ; preds = %161
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %11) #24
  %168 = getelementptr inbounds i8, ptr %163, i64 264
  %169 = getelementptr inbounds i8, ptr %163, i64 272
  %170 = getelementptr inbounds i8, ptr %163, i64 8
  %171 = getelementptr inbounds i8, ptr %163, i64 312
  br label %172

172:                                              ; preds = %444, %167
  %173 = phi i64 [ 0, %167 ], [ %445, %444 ]
  %174 = load i64, ptr %168, align 8
  %175 = icmp slt i64 %173, %174
  br i1 %175, label %404, label %176

176:                                              ; preds = %172
  %177 = getelementptr inbounds i8, ptr %163, i64 296
  %178 = load i64, ptr %177, align 8
  %179 = getelementptr inbounds i8, ptr %163, i64 304
  %180 = call i64 @llvm.smax.i64(i64 %178, i64 0)
  br label %181

181:                                              ; preds = %187, %176
  %182 = phi i64 [ 0, %176 ], [ %192, %187 ]
  %183 = phi i64 [ 0, %176 ], [ %191, %187 ]
  %184 = icmp eq i64 %182, %180
  br i1 %184, label %185, label %187

185:                                              ; preds = %181
  %186 = icmp eq i64 %183, 0
  br i1 %186, label %468, label %193

187:                                              ; preds = %181
  %188 = load ptr, ptr %179, align 8
  %189 = getelementptr inbounds %struct.nl_queue, ptr %188, i64 %182, i32 7
  %190 = load i64, ptr %189, align 8
  %191 = add nsw i64 %190, %183
  %192 = add nuw i64 %182, 1
  br label %181

193:                                              ; preds = %185
  %194 = mul i64 %183, 40
  %195 = call ptr @malloc(i64 noundef %194) #25
  %196 = icmp eq ptr %195, null
  br i1 %196, label %203, label %197

197:                                              ; preds = %193
  %198 = getelementptr inbounds i8, ptr %163, i64 280
  %199 = load i64, ptr %198, align 8
  %200 = getelementptr inbounds i8, ptr %163, i64 104
  %201 = getelementptr inbounds i8, ptr %163, i64 288
  %202 = call i64 @llvm.smax.i64(i64 %199, i64 0)
  br label %204

203:                                              ; preds = %193
  call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.2) #22
  br label %468

204:                                              ; preds = %230, %197
  %205 = phi i64 [ %231, %230 ], [ 0, %197 ]
  %206 = phi i64 [ %228, %230 ], [ 0, %197 ]
  %207 = icmp eq i64 %205, %202
  br i1 %207, label %211, label %208

208:                                              ; preds = %204
  %209 = load i64, ptr %200, align 8
  %210 = call i64 @llvm.smax.i64(i64 %209, i64 0)
  br label %226

211:                                              ; preds = %204
  %212 = sdiv i64 %206, 2
  br label %213

213:                                              ; preds = %216, %211
  %214 = phi i64 [ %212, %211 ], [ %217, %216 ]
  %215 = icmp sgt i64 %214, 0
  br i1 %215, label %216, label %218

216:                                              ; preds = %213
  %217 = add nsw i64 %214, -1
  call fastcc void @nl_sift(ptr noundef nonnull %195, i64 noundef %217, i64 noundef %206) #22
  br label %213

218:                                              ; preds = %213, %223
  %219 = phi i64 [ %224, %223 ], [ %206, %213 ]
  %220 = icmp sgt i64 %219, 1
  br i1 %220, label %223, label %221

221:                                              ; preds = %218
  %222 = call i64 @llvm.smax.i64(i64 %206, i64 0)
  br label %291

223:                                              ; preds = %218
  %224 = add nsw i64 %219, -1
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %10)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %10, ptr noundef nonnull align 8 dereferenceable(40) %195, i64 40, i1 false)
  %225 = getelementptr inbounds %struct.nl_under_way, ptr %195, i64 %224
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %195, ptr noundef nonnull align 8 dereferenceable(40) %225, i64 40, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %225, ptr noundef nonnull align 8 dereferenceable(40) %10, i64 40, i1 false)
  call fastcc void @nl_sift(ptr noundef nonnull %195, i64 noundef 0, i64 noundef %224) #22
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %10)
  br label %218

226:                                              ; preds = %288, %208
  %227 = phi i64 [ %290, %288 ], [ 0, %208 ]
  %228 = phi i64 [ %289, %288 ], [ %206, %208 ]
  %229 = icmp eq i64 %227, %210
  br i1 %229, label %230, label %232

230:                                              ; preds = %226
  %231 = add nuw i64 %205, 1
  br label %204

232:                                              ; preds = %226
  %233 = load ptr, ptr %201, align 8
  %234 = getelementptr inbounds %struct.nl_table, ptr %233, i64 %205
  %235 = getelementptr inbounds i8, ptr %234, i64 296
  %236 = load ptr, ptr %235, align 8
  %237 = getelementptr inbounds ptr, ptr %236, i64 %227
  %238 = load ptr, ptr %237, align 8
  %239 = call fastcc i64 @nl_is_first(ptr noundef %234, i64 noundef %227) #22
  %240 = icmp eq i64 %239, 0
  br i1 %240, label %288, label %241

241:                                              ; preds = %232
  %242 = load i64, ptr %21, align 8
  %243 = getelementptr inbounds i8, ptr %238, i64 24
  %244 = load i64, ptr %243, align 8
  %245 = add nsw i64 %244, %242
  %246 = getelementptr inbounds i8, ptr %238, i64 32
  %247 = getelementptr inbounds i8, ptr %238, i64 8
  %248 = getelementptr inbounds i8, ptr %238, i64 16
  %249 = getelementptr inbounds i8, ptr %238, i64 48
  br label %250

250:                                              ; preds = %264, %241
  %251 = phi i64 [ %242, %241 ], [ %265, %264 ]
  %252 = phi i64 [ %228, %241 ], [ %262, %264 ]
  %253 = icmp slt i64 %251, %245
  br i1 %253, label %254, label %288

254:                                              ; preds = %250
  %255 = load ptr, ptr %246, align 8
  %256 = srem i64 %251, %244
  %257 = getelementptr inbounds i32, ptr %255, i64 %256
  %258 = load i32, ptr %257, align 4
  %259 = add nsw i32 %258, -1
  br label %260

260:                                              ; preds = %266, %254
  %261 = phi i32 [ %259, %254 ], [ %287, %266 ]
  %262 = phi i64 [ %252, %254 ], [ %280, %266 ]
  %263 = icmp sgt i32 %261, -1
  br i1 %263, label %266, label %264

264:                                              ; preds = %260
  %265 = add nsw i64 %251, 1
  br label %250

266:                                              ; preds = %260
  %267 = zext nneg i32 %261 to i64
  %268 = load i64, ptr %238, align 8
  %269 = load i64, ptr %247, align 8
  %270 = load i64, ptr %248, align 8
  %271 = load ptr, ptr %249, align 8
  %272 = getelementptr inbounds %struct.nl_event, ptr %271, i64 %267, i32 1
  %273 = load i32, ptr %272, align 4
  %274 = sext i32 %273 to i64
  %275 = call fastcc i64 @nl_delay_of(ptr noundef %234, i64 noundef %268, i64 noundef %274) #22
  %276 = sub nsw i64 %251, %275
  %277 = getelementptr inbounds %struct.nl_event, ptr %271, i64 %267
  %278 = load i32, ptr %277, align 4
  %279 = sext i32 %278 to i64
  %280 = add nsw i64 %262, 1
  %281 = getelementptr inbounds %struct.nl_under_way, ptr %195, i64 %262
  store i64 %268, ptr %281, align 8
  %282 = getelementptr inbounds i8, ptr %281, i64 8
  store i64 %269, ptr %282, align 8
  %283 = getelementptr inbounds i8, ptr %281, i64 16
  store i64 %270, ptr %283, align 8
  %284 = getelementptr inbounds i8, ptr %281, i64 24
  store i64 %276, ptr %284, align 8
  %285 = getelementptr inbounds i8, ptr %281, i64 32
  store i64 %279, ptr %285, align 8
  %286 = getelementptr inbounds %struct.nl_event, ptr %271, i64 %267, i32 2
  %287 = load i32, ptr %286, align 4
  br label %260

288:                                              ; preds = %250, %232
  %289 = phi i64 [ %228, %232 ], [ %252, %250 ]
  %290 = add nuw i64 %227, 1
  br label %226

291:                                              ; preds = %397, %221
  %292 = phi i64 [ %398, %397 ], [ 0, %221 ]
  %293 = phi i64 [ %399, %397 ], [ 0, %221 ]
  %294 = icmp eq i64 %293, %222
  br i1 %294, label %400, label %295

295:                                              ; preds = %291
  %296 = icmp eq i64 %293, 0
  br i1 %296, label %302, label %297

297:                                              ; preds = %295
  %298 = getelementptr %struct.nl_under_way, ptr %195, i64 %293
  %299 = getelementptr i8, ptr %298, i64 -40
  %300 = call fastcc i64 @nl_precedes(ptr noundef %299, ptr noundef nonnull %298) #22
  %301 = icmp eq i64 %300, 0
  br i1 %301, label %397, label %302

302:                                              ; preds = %297, %295
  %303 = getelementptr inbounds %struct.nl_under_way, ptr %195, i64 %293
  %304 = load i64, ptr %303, align 8
  %305 = getelementptr inbounds i8, ptr %303, i64 8
  %306 = load i64, ptr %305, align 8
  %307 = getelementptr inbounds i8, ptr %303, i64 32
  %308 = load i64, ptr %307, align 8
  %309 = icmp eq i64 %304, 0
  %310 = select i1 %309, i64 8, i64 16
  br label %311

311:                                              ; preds = %390, %302
  %312 = phi i64 [ 0, %302 ], [ %391, %390 ]
  %313 = icmp eq i64 %312, %202
  br i1 %313, label %397, label %314

314:                                              ; preds = %311
  %315 = load ptr, ptr %201, align 8
  %316 = getelementptr inbounds %struct.nl_table, ptr %315, i64 %312
  %317 = getelementptr inbounds i8, ptr %316, i64 %310
  %318 = load i64, ptr %317, align 8
  %319 = icmp eq i64 %318, %306
  br i1 %319, label %320, label %390

320:                                              ; preds = %314
  br i1 %309, label %321, label %338

321:                                              ; preds = %320
  %322 = getelementptr inbounds i8, ptr %316, i64 24
  %323 = load i64, ptr %322, align 8
  %324 = sub nsw i64 %308, %323
  %325 = icmp sgt i64 %324, -1
  br i1 %325, label %326, label %390

326:                                              ; preds = %321
  %327 = getelementptr inbounds i8, ptr %316, i64 32
  %328 = load i64, ptr %327, align 8
  %329 = icmp slt i64 %324, %328
  br i1 %329, label %330, label %390

330:                                              ; preds = %326
  %331 = getelementptr inbounds i8, ptr %316, i64 88
  %332 = load ptr, ptr %331, align 8
  %333 = getelementptr inbounds i32, ptr %332, i64 %324
  %334 = load i32, ptr %333, align 4
  %335 = getelementptr inbounds i8, ptr %333, i64 4
  %336 = load i32, ptr %335, align 4
  %337 = icmp slt i32 %334, %336
  br i1 %337, label %392, label %390

338:                                              ; preds = %320
  %339 = getelementptr inbounds i8, ptr %316, i64 40
  %340 = load i64, ptr %339, align 8
  %341 = icmp eq i64 %340, 0
  br i1 %341, label %342, label %355

342:                                              ; preds = %338
  %343 = getelementptr inbounds i8, ptr %316, i64 32
  %344 = load i64, ptr %343, align 8
  %345 = icmp sgt i64 %344, 0
  br i1 %345, label %346, label %390

346:                                              ; preds = %342
  %347 = getelementptr inbounds i8, ptr %316, i64 48
  %348 = load i64, ptr %347, align 8
  %349 = icmp sgt i64 %348, %308
  br i1 %349, label %390, label %350

350:                                              ; preds = %346
  %351 = getelementptr inbounds i8, ptr %316, i64 56
  %352 = load i64, ptr %351, align 8
  %353 = add nsw i64 %352, %348
  %354 = icmp sgt i64 %353, %308
  br i1 %354, label %392, label %390

355:                                              ; preds = %338
  %356 = getelementptr inbounds i8, ptr %316, i64 136
  %357 = load i64, ptr %356, align 8
  %358 = icmp eq i64 %357, 0
  br i1 %358, label %359, label %365

359:                                              ; preds = %355
  %360 = getelementptr inbounds i8, ptr %316, i64 64
  %361 = load i64, ptr %360, align 8
  %362 = icmp eq i64 %340, 2
  %363 = getelementptr inbounds i8, ptr %316, i64 96
  %364 = call i64 @llvm.smax.i64(i64 %361, i64 0)
  br label %373

365:                                              ; preds = %355
  %366 = getelementptr inbounds i8, ptr %316, i64 152
  %367 = load ptr, ptr %366, align 8
  %368 = getelementptr inbounds i32, ptr %367, i64 %308
  %369 = load i32, ptr %368, align 4
  %370 = getelementptr i8, ptr %368, i64 4
  %371 = load i32, ptr %370, align 4
  %372 = icmp slt i32 %369, %371
  br i1 %372, label %392, label %390

373:                                              ; preds = %385, %359
  %374 = phi i64 [ %389, %385 ], [ 0, %359 ]
  %375 = icmp eq i64 %374, %364
  br i1 %375, label %390, label %376

376:                                              ; preds = %373
  %377 = load ptr, ptr %363, align 8
  br i1 %362, label %378, label %382

378:                                              ; preds = %376
  %379 = getelementptr inbounds i16, ptr %377, i64 %374
  %380 = load i16, ptr %379, align 2
  %381 = zext i16 %380 to i32
  br label %385

382:                                              ; preds = %376
  %383 = getelementptr inbounds i32, ptr %377, i64 %374
  %384 = load i32, ptr %383, align 4
  br label %385

385:                                              ; preds = %382, %378
  %386 = phi i32 [ %381, %378 ], [ %384, %382 ]
  %387 = sext i32 %386 to i64
  %388 = icmp eq i64 %308, %387
  %389 = add nuw i64 %374, 1
  br i1 %388, label %392, label %373

390:                                              ; preds = %373, %365, %350, %346, %342, %330, %326, %321, %314
  %391 = add nuw i64 %312, 1
  br label %311

392:                                              ; preds = %365, %350, %330, %385
  %393 = icmp slt i64 %312, %199
  br i1 %393, label %394, label %397

394:                                              ; preds = %392
  %395 = add i64 %292, 1
  %396 = getelementptr inbounds %struct.nl_under_way, ptr %195, i64 %292
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %396, ptr noundef nonnull align 8 dereferenceable(40) %303, i64 40, i1 false)
  br label %397

397:                                              ; preds = %311, %394, %392, %297
  %398 = phi i64 [ %395, %394 ], [ %292, %392 ], [ %292, %297 ], [ %292, %311 ]
  %399 = add nuw i64 %293, 1
  br label %291

400:                                              ; preds = %291
  %401 = icmp eq i64 %292, 0
  br i1 %401, label %468, label %402

402:                                              ; preds = %400
  %403 = call i64 @llvm.smax.i64(i64 %292, i64 0)
  br label %446

404:                                              ; preds = %172
  %405 = load ptr, ptr %169, align 8
  %406 = getelementptr inbounds %struct.nl_variable, ptr %405, i64 %173
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %8) #24
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %9) #24
  %407 = getelementptr inbounds i8, ptr %406, i64 24
  %408 = load i64, ptr %407, align 8
  %409 = and i64 %408, -3
  %410 = icmp eq i64 %409, 0
  %411 = select i1 %410, i64 4, i64 8
  %412 = load i64, ptr %170, align 8
  %413 = load ptr, ptr %25, align 8
  %414 = load i64, ptr %406, align 8
  %415 = getelementptr inbounds ptr, ptr %413, i64 %414
  %416 = load ptr, ptr %415, align 8
  %417 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %8, i64 noundef %412, ptr noundef nonnull @.str.47, ptr noundef %416) #22
  %418 = load i64, ptr %407, align 8
  %419 = load i64, ptr %171, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %8, i64 noundef %417, i64 noundef %418, i64 noundef %419) #22
  %420 = load ptr, ptr %1, align 8
  %421 = icmp eq ptr %420, null
  br i1 %421, label %422, label %428

422:                                              ; preds = %404
  %423 = load i64, ptr %171, align 8
  %424 = select i1 %410, i64 2, i64 3
  %425 = shl i64 %423, %424
  %426 = load i64, ptr %148, align 8
  %427 = add nsw i64 %426, %425
  store i64 %427, ptr %148, align 8
  br label %444

428:                                              ; preds = %404, %441
  %429 = phi i64 [ %443, %441 ], [ 0, %404 ]
  %430 = load i64, ptr %171, align 8
  %431 = icmp slt i64 %429, %430
  br i1 %431, label %432, label %444

432:                                              ; preds = %428
  call fastcc void @nl_view_at(ptr noundef nonnull readonly %163, i64 noundef %429, ptr noundef nonnull %9) #22
  %433 = call fastcc ptr @nl_variable_at(ptr noundef nonnull readonly %0, ptr noundef nonnull readonly %406, ptr noundef nonnull %9) #22
  %434 = load i64, ptr %16, align 8
  %435 = icmp eq i64 %434, 32
  br i1 %435, label %436, label %439

436:                                              ; preds = %432
  %437 = load i32, ptr %433, align 4
  %438 = sext i32 %437 to i64
  br label %441

439:                                              ; preds = %432
  %440 = load i64, ptr %433, align 8
  br label %441

441:                                              ; preds = %439, %436
  %442 = phi i64 [ %438, %436 ], [ %440, %439 ]
  call fastcc void @nl_put_number(ptr noundef nonnull %1, i64 noundef %442, i64 noundef %411) #22
  %443 = add nuw nsw i64 %429, 1
  br label %428

444:                                              ; preds = %428, %422
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %9) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #24
  %445 = add nuw nsw i64 %173, 1
  br label %172

446:                                              ; preds = %462, %402
  %447 = phi i64 [ %463, %462 ], [ 0, %402 ]
  %448 = icmp eq i64 %447, 5
  br i1 %448, label %468, label %449

449:                                              ; preds = %446
  %450 = load i64, ptr %170, align 8
  %451 = getelementptr inbounds [5 x ptr], ptr @nl_event_columns, i64 0, i64 %447
  %452 = load ptr, ptr %451, align 8
  %453 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %11, i64 noundef %450, ptr noundef nonnull @.str.52, ptr noundef %452) #22
  %454 = getelementptr inbounds [5 x i64], ptr @nl_event_types, i64 0, i64 %447
  %455 = load i64, ptr %454, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %11, i64 noundef %453, i64 noundef %455, i64 noundef %292) #22
  %456 = getelementptr inbounds i64, ptr %195, i64 %447
  %457 = icmp eq i64 %447, 3
  %458 = select i1 %457, i64 8, i64 4
  br label %459

459:                                              ; preds = %464, %449
  %460 = phi i64 [ 0, %449 ], [ %467, %464 ]
  %461 = icmp eq i64 %460, %403
  br i1 %461, label %462, label %464

462:                                              ; preds = %459
  %463 = add nuw nsw i64 %447, 1
  br label %446

464:                                              ; preds = %459
  %465 = getelementptr inbounds %struct.nl_under_way, ptr %456, i64 %460
  %466 = load i64, ptr %465, align 8
  call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %466, i64 noundef %458) #22
  %467 = add nuw i64 %460, 1
  br label %459

468:                                              ; preds = %446, %185, %203, %400
  %469 = phi ptr [ %195, %400 ], [ null, %185 ], [ null, %203 ], [ %195, %446 ]
  call void @free(ptr noundef %469) #22
  %470 = load i64, ptr %149, align 8
  %471 = icmp eq i64 %470, 3
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %11) #24
  br i1 %471, label %555, label %472

472:                                              ; preds = %161, %468
  %473 = add nuw nsw i64 %158, 1
  br label %157

474:                                              ; preds = %157
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %5) #24
  %475 = call fastcc ptr @nl_next_history(ptr noundef nonnull readonly %0, ptr noundef null) #22
  br label %476

476:                                              ; preds = %508, %474
  %477 = phi ptr [ %475, %474 ], [ %509, %508 ]
  %478 = icmp eq ptr %477, null
  br i1 %478, label %479, label %482

479:                                              ; preds = %476
  %480 = getelementptr inbounds i8, ptr %0, i64 112
  %481 = getelementptr inbounds i8, ptr %0, i64 176
  br label %523

482:                                              ; preds = %476
  %483 = load ptr, ptr %24, align 8
  %484 = load i64, ptr %477, align 8
  %485 = getelementptr inbounds %struct.nl_population, ptr %483, i64 %484
  %486 = getelementptr inbounds i8, ptr %485, i64 88
  %487 = load ptr, ptr %486, align 8
  %488 = getelementptr inbounds i8, ptr %477, i64 8
  %489 = load i64, ptr %488, align 8
  %490 = getelementptr inbounds %struct.nl_slot, ptr %487, i64 %489, i32 1
  %491 = load i64, ptr %490, align 8
  %492 = icmp eq i64 %491, 1
  %493 = select i1 %492, i64 2, i64 0
  %494 = load i64, ptr %16, align 8
  %495 = icmp eq i64 %494, 64
  %496 = zext i1 %495 to i64
  %497 = or disjoint i64 %493, %496
  %498 = getelementptr inbounds i8, ptr %477, i64 16
  %499 = getelementptr inbounds i8, ptr %485, i64 8
  %500 = select i1 %495, i64 3, i64 2
  br label %501

501:                                              ; preds = %510, %482
  %502 = phi i64 [ 1, %482 ], [ %522, %510 ]
  %503 = load i64, ptr %498, align 8
  %504 = icmp sgt i64 %502, %503
  br i1 %504, label %508, label %505

505:                                              ; preds = %501
  %506 = load i64, ptr %21, align 8
  %507 = icmp sgt i64 %502, %506
  br i1 %507, label %508, label %510

508:                                              ; preds = %505, %501
  %509 = call fastcc ptr @nl_next_history(ptr noundef nonnull readonly %0, ptr noundef nonnull %477) #22
  br label %476

510:                                              ; preds = %505
  %511 = load ptr, ptr %485, align 8
  %512 = load ptr, ptr %486, align 8
  %513 = load i64, ptr %488, align 8
  %514 = getelementptr inbounds %struct.nl_slot, ptr %512, i64 %513
  %515 = load ptr, ptr %514, align 8
  %516 = call fastcc i64 @nl_name_former(ptr noundef nonnull %5, ptr noundef %511, ptr noundef %515, i64 noundef %502) #22
  %517 = load i64, ptr %499, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %5, i64 noundef %516, i64 noundef %497, i64 noundef %517) #22
  %518 = add nsw i64 %502, -1
  %519 = call fastcc ptr @nl_history_at(ptr noundef nonnull %477, i64 noundef %518) #22
  %520 = load i64, ptr %499, align 8
  %521 = shl i64 %520, %500
  call fastcc void @nl_put(ptr noundef %1, ptr noundef %519, i64 noundef %521) #22
  %522 = add nuw nsw i64 %502, 1
  br label %501

523:                                              ; preds = %538, %479
  %524 = phi i64 [ %539, %538 ], [ 0, %479 ]
  %525 = load i64, ptr %480, align 8
  %526 = icmp slt i64 %524, %525
  br i1 %526, label %527, label %554

527:                                              ; preds = %523
  %528 = load ptr, ptr %481, align 8
  %529 = getelementptr inbounds %struct.nl_probe, ptr %528, i64 %524
  %530 = getelementptr inbounds i8, ptr %529, i64 64
  br label %531

531:                                              ; preds = %540, %527
  %532 = phi i64 [ 1, %527 ], [ %553, %540 ]
  %533 = load i64, ptr %530, align 8
  %534 = icmp sgt i64 %532, %533
  br i1 %534, label %538, label %535

535:                                              ; preds = %531
  %536 = load i64, ptr %21, align 8
  %537 = icmp sgt i64 %532, %536
  br i1 %537, label %538, label %540

538:                                              ; preds = %535, %531
  %539 = add nuw nsw i64 %524, 1
  br label %523

540:                                              ; preds = %535
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #24
  %541 = add nsw i64 %532, -1
  %542 = call fastcc double @nl_former_probe(ptr noundef nonnull %529, i64 noundef %541) #22
  store double %542, ptr %6, align 8
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) #24
  %543 = fptrunc double %542 to float
  store float %543, ptr %7, align 4
  %544 = load ptr, ptr %529, align 8
  %545 = call fastcc i64 @nl_name_former(ptr noundef nonnull %5, ptr noundef nonnull @.str.58, ptr noundef %544, i64 noundef %532) #22
  %546 = load i64, ptr %16, align 8
  %547 = icmp ne i64 %546, 32
  %548 = zext i1 %547 to i64
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %5, i64 noundef %545, i64 noundef %548, i64 noundef 1) #22
  %549 = load i64, ptr %16, align 8
  %550 = icmp eq i64 %549, 32
  %551 = select i1 %550, ptr %7, ptr %6
  %552 = sdiv i64 %549, 8
  call fastcc void @nl_put(ptr noundef %1, ptr noundef nonnull %551, i64 noundef %552) #22
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) #24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #24
  %553 = add nuw nsw i64 %532, 1
  br label %531

554:                                              ; preds = %523
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %5) #24
  br label %555

555:                                              ; preds = %468, %554
  %556 = phi i64 [ 0, %554 ], [ 3, %468 ]
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %13) #24
  ret i64 %556
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_put(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) #18 {
  %4 = load ptr, ptr %0, align 8
  %5 = icmp eq ptr %4, null
  br i1 %5, label %10, label %6

6:                                                ; preds = %3
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds i8, ptr %4, i64 %8
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %9, ptr align 1 %1, i64 %2, i1 false)
  br label %10

10:                                               ; preds = %6, %3
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load i64, ptr %11, align 8
  %13 = add nsw i64 %12, %2
  store i64 %13, ptr %11, align 8
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
  %6 = getelementptr inbounds i8, ptr %0, i64 16
  %7 = load i64, ptr %6, align 8
  %8 = add nsw i64 %7, 1
  store i64 %8, ptr %6, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc i64 @nl_name_connection(ptr noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3) #8 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #24
  %6 = tail call fastcc { ptr, i64 } @nl_say(ptr noundef %0, i64 noundef 512) #22
  %7 = extractvalue { ptr, i64 } %6, 0
  store ptr %7, ptr %5, align 8
  %8 = getelementptr inbounds i8, ptr %5, i64 8
  %9 = extractvalue { ptr, i64 } %6, 1
  store i64 %9, ptr %8, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.51) #22
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %1) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %2) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %3) #22
  %10 = load ptr, ptr %5, align 8
  %11 = ptrtoint ptr %10 to i64
  %12 = ptrtoint ptr %0 to i64
  %13 = sub i64 %11, %12
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #24
  ret i64 %13
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc i64 @nl_name_slot(ptr noundef %0, ptr nocapture noundef readonly %1, i8 noundef signext %2, ptr nocapture noundef readonly %3) #8 {
  %5 = alloca [2 x i8], align 1
  %6 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 2, ptr nonnull %5) #24
  store i8 %2, ptr %5, align 1
  %7 = getelementptr inbounds i8, ptr %5, i64 1
  store i8 0, ptr %7, align 1
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #24
  %8 = tail call fastcc { ptr, i64 } @nl_say(ptr noundef %0, i64 noundef 512) #22
  %9 = extractvalue { ptr, i64 } %8, 0
  store ptr %9, ptr %6, align 8
  %10 = getelementptr inbounds i8, ptr %6, i64 8
  %11 = extractvalue { ptr, i64 } %8, 1
  store i64 %11, ptr %10, align 8
  call fastcc void @nl_add(ptr noundef nonnull %6, ptr noundef %1) #22
  call fastcc void @nl_add(ptr noundef nonnull %6, ptr noundef nonnull %5) #22
  call fastcc void @nl_add(ptr noundef nonnull %6, ptr noundef %3) #22
  %12 = load ptr, ptr %6, align 8
  %13 = ptrtoint ptr %12 to i64
  %14 = ptrtoint ptr %0 to i64
  %15 = sub i64 %13, %14
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #24
  call void @llvm.lifetime.end.p0(i64 2, ptr nonnull %5) #24
  ret i64 %15
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc range(i64 0, 2) i64 @nl_any(ptr nocapture noundef readonly %0, i64 noundef %1) #15 {
  %3 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %4

4:                                                ; preds = %7, %2
  %5 = phi i64 [ 0, %2 ], [ %11, %7 ]
  %6 = icmp eq i64 %5, %3
  br i1 %6, label %12, label %7

7:                                                ; preds = %4
  %8 = getelementptr inbounds i8, ptr %0, i64 %5
  %9 = load i8, ptr %8, align 1
  %10 = icmp eq i8 %9, 0
  %11 = add nuw i64 %5, 1
  br i1 %10, label %4, label %12

12:                                               ; preds = %7, %4
  %13 = icmp slt i64 %5, %1
  %14 = zext i1 %13 to i64
  ret i64 %14
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc i64 @nl_name_pending(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3) #8 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #24
  %6 = tail call fastcc { ptr, i64 } @nl_say(ptr noundef %0, i64 noundef 512) #22
  %7 = extractvalue { ptr, i64 } %6, 0
  store ptr %7, ptr %5, align 8
  %8 = getelementptr inbounds i8, ptr %5, i64 8
  %9 = extractvalue { ptr, i64 } %6, 1
  store i64 %9, ptr %8, align 8
  %10 = getelementptr inbounds i8, ptr %1, i64 160
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds i8, ptr %2, i64 8
  %13 = load i64, ptr %12, align 8
  %14 = getelementptr inbounds %struct.nl_population, ptr %11, i64 %13
  %15 = load ptr, ptr %14, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %15) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.49) #22
  %16 = load ptr, ptr %2, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %16) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.50) #22
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %3) #22
  %17 = load ptr, ptr %5, align 8
  %18 = ptrtoint ptr %17 to i64
  %19 = ptrtoint ptr %0 to i64
  %20 = sub i64 %18, %19
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #24
  ret i64 %20
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_view_at(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef %2) #19 {
  %4 = getelementptr inbounds i8, ptr %0, i64 320
  %5 = load ptr, ptr %4, align 8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %48, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %0, i64 288
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds i64, ptr %5, i64 %1
  %11 = load i64, ptr %10, align 8
  %12 = ashr i64 %11, 32
  %13 = getelementptr inbounds %struct.nl_table, ptr %9, i64 %12
  store ptr %13, ptr %2, align 8
  %14 = load ptr, ptr %4, align 8
  %15 = getelementptr inbounds i64, ptr %14, i64 %1
  %16 = load i64, ptr %15, align 8
  %17 = and i64 %16, 4294967295
  %18 = getelementptr inbounds i8, ptr %2, i64 8
  store i64 %17, ptr %18, align 8
  %19 = getelementptr inbounds i8, ptr %13, i64 32
  %20 = load i64, ptr %19, align 8
  %21 = getelementptr inbounds i8, ptr %13, i64 88
  br label %22

22:                                               ; preds = %29, %7
  %23 = phi i64 [ %20, %7 ], [ %37, %29 ]
  %24 = phi i64 [ 0, %7 ], [ %38, %29 ]
  %25 = add nuw nsw i64 %24, 1
  %26 = icmp slt i64 %25, %23
  br i1 %26, label %29, label %27

27:                                               ; preds = %22
  %28 = load ptr, ptr %21, align 8
  br label %39

29:                                               ; preds = %22
  %30 = add nuw nsw i64 %24, %23
  %31 = lshr i64 %30, 1
  %32 = load ptr, ptr %21, align 8
  %33 = getelementptr inbounds i32, ptr %32, i64 %31
  %34 = load i32, ptr %33, align 4
  %35 = sext i32 %34 to i64
  %36 = icmp slt i64 %17, %35
  %37 = select i1 %36, i64 %31, i64 %23
  %38 = select i1 %36, i64 %24, i64 %31
  br label %22

39:                                               ; preds = %39, %27
  %40 = phi i64 [ %41, %39 ], [ %24, %27 ]
  %41 = add nuw nsw i64 %40, 1
  %42 = getelementptr inbounds i32, ptr %28, i64 %41
  %43 = load i32, ptr %42, align 4
  %44 = sext i32 %43 to i64
  %45 = icmp slt i64 %17, %44
  br i1 %45, label %46, label %39

46:                                               ; preds = %39
  %47 = getelementptr inbounds i8, ptr %2, i64 16
  store i64 %40, ptr %47, align 8
  br label %84

48:                                               ; preds = %3
  %49 = icmp eq i64 %1, 0
  br i1 %49, label %50, label %54

50:                                               ; preds = %48
  %51 = getelementptr inbounds i8, ptr %0, i64 288
  %52 = load ptr, ptr %51, align 8
  store ptr %52, ptr %2, align 8
  %53 = getelementptr inbounds i8, ptr %2, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %53, i8 0, i64 16, i1 false)
  br label %59

54:                                               ; preds = %48
  %55 = getelementptr inbounds i8, ptr %2, i64 8
  %56 = load i64, ptr %55, align 8
  %57 = add nsw i64 %56, 1
  store i64 %57, ptr %55, align 8
  %58 = load ptr, ptr %2, align 8
  br label %59

59:                                               ; preds = %54, %50
  %60 = phi ptr [ %58, %54 ], [ %52, %50 ]
  %61 = phi i64 [ %57, %54 ], [ 0, %50 ]
  %62 = getelementptr inbounds i8, ptr %2, i64 8
  %63 = getelementptr inbounds i8, ptr %2, i64 16
  br label %64

64:                                               ; preds = %73, %59
  %65 = phi ptr [ %74, %73 ], [ %60, %59 ]
  %66 = phi i64 [ 0, %73 ], [ %61, %59 ]
  %67 = getelementptr inbounds i8, ptr %65, i64 64
  %68 = load i64, ptr %67, align 8
  %69 = icmp slt i64 %66, %68
  br i1 %69, label %70, label %73

70:                                               ; preds = %64
  %71 = getelementptr inbounds i8, ptr %65, i64 88
  %72 = load i64, ptr %63, align 8
  br label %75

73:                                               ; preds = %64
  %74 = getelementptr inbounds i8, ptr %65, i64 312
  store ptr %74, ptr %2, align 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %62, i8 0, i64 16, i1 false)
  br label %64

75:                                               ; preds = %70, %83
  %76 = phi i64 [ %72, %70 ], [ %78, %83 ]
  %77 = load ptr, ptr %71, align 8
  %78 = add nsw i64 %76, 1
  %79 = getelementptr inbounds i32, ptr %77, i64 %78
  %80 = load i32, ptr %79, align 4
  %81 = sext i32 %80 to i64
  %82 = icmp slt i64 %66, %81
  br i1 %82, label %84, label %83

83:                                               ; preds = %75
  store i64 %78, ptr %63, align 8
  br label %75

84:                                               ; preds = %75, %46
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc ptr @nl_variable_at(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) #5 {
  %4 = load ptr, ptr %2, align 8
  %5 = getelementptr inbounds i8, ptr %0, i64 40
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds i8, ptr %1, i64 8
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds i8, ptr %1, i64 16
  %10 = load i64, ptr %9, align 8
  switch i64 %8, label %28 [
    i64 0, label %11
    i64 1, label %18
  ]

11:                                               ; preds = %3
  %12 = getelementptr inbounds i8, ptr %4, i64 240
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds ptr, ptr %13, i64 %10
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds i8, ptr %2, i64 8
  %17 = load i64, ptr %16, align 8
  br label %61

18:                                               ; preds = %3
  %19 = getelementptr inbounds i8, ptr %4, i64 248
  %20 = load ptr, ptr %19, align 8
  %21 = getelementptr inbounds ptr, ptr %20, i64 %10
  %22 = load ptr, ptr %21, align 8
  %23 = getelementptr inbounds i8, ptr %4, i64 24
  %24 = load i64, ptr %23, align 8
  %25 = getelementptr inbounds i8, ptr %2, i64 16
  %26 = load i64, ptr %25, align 8
  %27 = add nsw i64 %26, %24
  br label %61

28:                                               ; preds = %3
  %29 = getelementptr inbounds i8, ptr %4, i64 256
  %30 = load ptr, ptr %29, align 8
  %31 = getelementptr inbounds ptr, ptr %30, i64 %10
  %32 = load ptr, ptr %31, align 8
  %33 = getelementptr inbounds i8, ptr %2, i64 8
  %34 = load i64, ptr %33, align 8
  %35 = getelementptr inbounds i8, ptr %4, i64 40
  %36 = load i64, ptr %35, align 8
  switch i64 %36, label %53 [
    i64 0, label %37
    i64 2, label %47
  ]

37:                                               ; preds = %28
  %38 = getelementptr inbounds i8, ptr %2, i64 16
  %39 = load i64, ptr %38, align 8
  %40 = getelementptr inbounds i8, ptr %4, i64 48
  %41 = load i64, ptr %40, align 8
  %42 = add nsw i64 %41, %34
  %43 = getelementptr inbounds i8, ptr %4, i64 56
  %44 = load i64, ptr %43, align 8
  %45 = mul nsw i64 %44, %39
  %46 = sub i64 %42, %45
  br label %61

47:                                               ; preds = %28
  %48 = getelementptr inbounds i8, ptr %4, i64 96
  %49 = load ptr, ptr %48, align 8
  %50 = getelementptr inbounds i16, ptr %49, i64 %34
  %51 = load i16, ptr %50, align 2
  %52 = zext i16 %51 to i32
  br label %58

53:                                               ; preds = %28
  %54 = getelementptr inbounds i8, ptr %4, i64 96
  %55 = load ptr, ptr %54, align 8
  %56 = getelementptr inbounds i32, ptr %55, i64 %34
  %57 = load i32, ptr %56, align 4
  br label %58

58:                                               ; preds = %53, %47
  %59 = phi i32 [ %52, %47 ], [ %57, %53 ]
  %60 = sext i32 %59 to i64
  br label %61

61:                                               ; preds = %58, %37, %18, %11
  %62 = phi i64 [ %27, %18 ], [ %17, %11 ], [ %46, %37 ], [ %60, %58 ]
  %63 = phi ptr [ %22, %18 ], [ %15, %11 ], [ %32, %37 ], [ %32, %58 ]
  %64 = sdiv i64 %6, 8
  %65 = mul nsw i64 %62, %64
  %66 = getelementptr inbounds i8, ptr %63, i64 %65
  ret ptr %66
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc i64 @nl_precedes(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #15 {
  br label %3

3:                                                ; preds = %6, %2
  %4 = phi i64 [ 0, %2 ], [ %12, %6 ]
  %5 = icmp eq i64 %4, 5
  br i1 %5, label %16, label %6

6:                                                ; preds = %3
  %7 = getelementptr inbounds i64, ptr %0, i64 %4
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds i64, ptr %1, i64 %4
  %10 = load i64, ptr %9, align 8
  %11 = icmp eq i64 %8, %10
  %12 = add nuw nsw i64 %4, 1
  br i1 %11, label %3, label %13

13:                                               ; preds = %6
  %14 = icmp slt i64 %8, %10
  %15 = select i1 %14, i64 -1, i64 1
  br label %16

16:                                               ; preds = %3, %13
  %17 = phi i64 [ %15, %13 ], [ 0, %3 ]
  ret i64 %17
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @nl_sift(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #16 {
  %4 = alloca %struct.nl_under_way, align 8
  br label %5

5:                                                ; preds = %25, %3
  %6 = phi i64 [ %1, %3 ], [ %20, %25 ]
  %7 = shl nsw i64 %6, 1
  %8 = or disjoint i64 %7, 1
  %9 = icmp slt i64 %8, %2
  br i1 %9, label %10, label %26

10:                                               ; preds = %5
  %11 = add nsw i64 %7, 2
  %12 = icmp slt i64 %11, %2
  br i1 %12, label %13, label %19

13:                                               ; preds = %10
  %14 = getelementptr inbounds %struct.nl_under_way, ptr %0, i64 %8
  %15 = getelementptr inbounds %struct.nl_under_way, ptr %0, i64 %11
  %16 = tail call fastcc i64 @nl_precedes(ptr noundef nonnull %14, ptr noundef %15) #22
  %17 = icmp slt i64 %16, 0
  %18 = select i1 %17, i64 %11, i64 %8
  br label %19

19:                                               ; preds = %13, %10
  %20 = phi i64 [ %8, %10 ], [ %18, %13 ]
  %21 = getelementptr inbounds %struct.nl_under_way, ptr %0, i64 %6
  %22 = getelementptr inbounds %struct.nl_under_way, ptr %0, i64 %20
  %23 = tail call fastcc i64 @nl_precedes(ptr noundef %21, ptr noundef %22) #22
  %24 = icmp sgt i64 %23, -1
  br i1 %24, label %26, label %25

25:                                               ; preds = %19
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %4)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %4, ptr noundef nonnull align 8 dereferenceable(40) %21, i64 40, i1 false)
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %21, ptr noundef nonnull align 8 dereferenceable(40) %22, i64 40, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %22, ptr noundef nonnull align 8 dereferenceable(40) %4, i64 40, i1 false)
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %4)
  br label %5

26:                                               ; preds = %19, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc ptr @nl_next_history(ptr nocapture noundef readonly %0, ptr noundef readonly %1) #7 {
  %3 = getelementptr inbounds i8, ptr %0, i64 144
  %4 = load i64, ptr %3, align 8
  %5 = getelementptr inbounds i8, ptr %0, i64 200
  %6 = icmp eq ptr %1, null
  %7 = tail call i64 @llvm.smax.i64(i64 %4, i64 0)
  br label %8

8:                                                ; preds = %25, %2
  %9 = phi i64 [ 0, %2 ], [ %27, %25 ]
  %10 = phi ptr [ null, %2 ], [ %26, %25 ]
  %11 = icmp eq i64 %9, %7
  br i1 %11, label %12, label %13

12:                                               ; preds = %8
  ret ptr %10

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 8
  %15 = getelementptr inbounds %struct.nl_history, ptr %14, i64 %9
  br i1 %6, label %19, label %16

16:                                               ; preds = %13
  %17 = tail call fastcc i64 @nl_compare(ptr noundef nonnull %0, ptr noundef nonnull %1, ptr noundef %15) #22
  %18 = icmp slt i64 %17, 0
  br i1 %18, label %19, label %25

19:                                               ; preds = %16, %13
  %20 = icmp eq ptr %10, null
  br i1 %20, label %24, label %21

21:                                               ; preds = %19
  %22 = tail call fastcc i64 @nl_compare(ptr noundef nonnull %0, ptr noundef %15, ptr noundef nonnull %10) #22
  %23 = icmp slt i64 %22, 0
  br i1 %23, label %24, label %25

24:                                               ; preds = %21, %19
  br label %25

25:                                               ; preds = %24, %21, %16
  %26 = phi ptr [ %15, %24 ], [ %10, %21 ], [ %10, %16 ]
  %27 = add nuw i64 %9, 1
  br label %8
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc i64 @nl_name_former(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3) #8 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #24
  %6 = tail call fastcc { ptr, i64 } @nl_say(ptr noundef %0, i64 noundef 512) #22
  %7 = extractvalue { ptr, i64 } %6, 0
  store ptr %7, ptr %5, align 8
  %8 = getelementptr inbounds i8, ptr %5, i64 8
  %9 = extractvalue { ptr, i64 } %6, 1
  store i64 %9, ptr %8, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %1) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.47) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %2) #22
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.59) #22
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %3) #22
  %10 = load ptr, ptr %5, align 8
  %11 = ptrtoint ptr %10 to i64
  %12 = ptrtoint ptr %0 to i64
  %13 = sub i64 %11, %12
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #24
  ret i64 %13
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
  br label %39

10:                                               ; preds = %3
  %11 = getelementptr inbounds i8, ptr %0, i64 160
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds %struct.nl_population, ptr %12, i64 %4, i32 11
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds i8, ptr %1, i64 8
  %16 = load i64, ptr %15, align 8
  %17 = getelementptr inbounds %struct.nl_slot, ptr %14, i64 %16
  %18 = load ptr, ptr %17, align 8
  %19 = getelementptr inbounds i8, ptr %2, i64 8
  %20 = load i64, ptr %19, align 8
  %21 = getelementptr inbounds %struct.nl_slot, ptr %14, i64 %20
  %22 = load ptr, ptr %21, align 8
  br label %23

23:                                               ; preds = %31, %10
  %24 = phi ptr [ %18, %10 ], [ %32, %31 ]
  %25 = phi ptr [ %22, %10 ], [ %33, %31 ]
  %26 = load i8, ptr %24, align 1
  %27 = icmp ne i8 %26, 0
  %28 = load i8, ptr %25, align 1
  %29 = icmp eq i8 %26, %28
  %30 = select i1 %27, i1 %29, i1 false
  br i1 %30, label %31, label %34

31:                                               ; preds = %23
  %32 = getelementptr inbounds i8, ptr %24, i64 1
  %33 = getelementptr inbounds i8, ptr %25, i64 1
  br label %23

34:                                               ; preds = %23
  %35 = icmp ult i8 %26, %28
  %36 = icmp ugt i8 %26, %28
  %37 = zext i1 %36 to i64
  %38 = select i1 %35, i64 -1, i64 %37
  br label %39

39:                                               ; preds = %34, %7
  %40 = phi i64 [ %9, %7 ], [ %38, %34 ]
  ret i64 %40
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 5) i64 @nl_load_parts(ptr nocapture noundef readonly %0, i64 noundef %1) #0 {
  %3 = alloca [512 x i8], align 16
  %4 = alloca [512 x i8], align 16
  %5 = alloca [5 x ptr], align 16
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca [512 x i8], align 16
  %9 = alloca ptr, align 8
  %10 = alloca %struct.nl_view, align 8
  %11 = alloca i64, align 8
  %12 = alloca [512 x i8], align 16
  %13 = alloca ptr, align 8
  %14 = alloca [512 x i8], align 16
  %15 = alloca ptr, align 8
  %16 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %14) #24
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %15) #24
  %17 = getelementptr inbounds i8, ptr %16, i64 96
  %18 = getelementptr inbounds i8, ptr %16, i64 160
  %19 = icmp ne i64 %1, 0
  %20 = icmp eq i64 %1, 0
  br label %21

21:                                               ; preds = %174, %2
  %22 = phi i64 [ 0, %2 ], [ %175, %174 ]
  %23 = load i64, ptr %17, align 8
  %24 = icmp slt i64 %22, %23
  br i1 %24, label %28, label %25

25:                                               ; preds = %21
  %26 = getelementptr inbounds i8, ptr %16, i64 120
  %27 = getelementptr inbounds i8, ptr %16, i64 216
  br label %177

28:                                               ; preds = %21
  %29 = load ptr, ptr %18, align 8
  %30 = getelementptr inbounds %struct.nl_population, ptr %29, i64 %22
  %31 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %12) #24
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %13) #24
  %32 = getelementptr inbounds i8, ptr %30, i64 80
  %33 = getelementptr inbounds i8, ptr %30, i64 104
  %34 = getelementptr inbounds i8, ptr %30, i64 8
  %35 = getelementptr inbounds i8, ptr %30, i64 88
  %36 = getelementptr inbounds i8, ptr %30, i64 128
  br label %37

37:                                               ; preds = %89, %28
  %38 = phi i64 [ 0, %28 ], [ %90, %89 ]
  %39 = load i64, ptr %32, align 8
  %40 = icmp slt i64 %38, %39
  br i1 %40, label %47, label %41

41:                                               ; preds = %37
  %42 = getelementptr inbounds i8, ptr %30, i64 56
  %43 = getelementptr inbounds i8, ptr %31, i64 16
  %44 = getelementptr inbounds i8, ptr %30, i64 112
  %45 = getelementptr inbounds i8, ptr %30, i64 144
  %46 = getelementptr inbounds i8, ptr %30, i64 152
  br label %91

47:                                               ; preds = %37
  %48 = load ptr, ptr %33, align 8
  %49 = getelementptr inbounds %struct.nl_kept, ptr %48, i64 %38
  %50 = load i64, ptr %34, align 8
  %51 = getelementptr inbounds i8, ptr %49, i64 8
  %52 = load i64, ptr %51, align 8
  %53 = and i64 %52, -3
  %54 = icmp eq i64 %53, 0
  %55 = select i1 %54, i64 2, i64 3
  %56 = shl i64 %50, %55
  %57 = load ptr, ptr %30, align 8
  %58 = load ptr, ptr %35, align 8
  %59 = load i64, ptr %49, align 8
  %60 = getelementptr inbounds %struct.nl_slot, ptr %58, i64 %59
  %61 = load ptr, ptr %60, align 8
  %62 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %57, i8 noundef signext 47, ptr noundef %61) #22
  %63 = load i64, ptr %51, align 8
  %64 = load i64, ptr %34, align 8
  %65 = getelementptr inbounds i8, ptr %49, i64 16
  %66 = load i64, ptr %65, align 8
  %67 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %12, i64 noundef %62, i64 noundef %63, i64 noundef %64, i64 noundef %66, ptr noundef nonnull %13) #22
  %68 = icmp eq i64 %67, 0
  br i1 %68, label %69, label %176

69:                                               ; preds = %47
  %70 = load ptr, ptr %13, align 8
  %71 = icmp ne ptr %70, null
  %72 = select i1 %19, i1 %71, i1 false
  br i1 %72, label %73, label %80

73:                                               ; preds = %69
  %74 = load ptr, ptr %36, align 8
  %75 = load i64, ptr %49, align 8
  %76 = getelementptr inbounds ptr, ptr %74, i64 %75
  %77 = load ptr, ptr %76, align 8
  %78 = getelementptr inbounds i8, ptr %70, i64 8
  %79 = load ptr, ptr %78, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %77, ptr align 1 %79, i64 %56, i1 false)
  br label %89

80:                                               ; preds = %69
  br i1 %19, label %81, label %89

81:                                               ; preds = %80
  %82 = load i64, ptr %65, align 8
  %83 = icmp eq i64 %82, 2
  br i1 %83, label %84, label %89

84:                                               ; preds = %81
  %85 = load ptr, ptr %36, align 8
  %86 = load i64, ptr %49, align 8
  %87 = getelementptr inbounds ptr, ptr %85, i64 %86
  %88 = load ptr, ptr %87, align 8
  call void @llvm.memset.p0.i64(ptr align 1 %88, i8 0, i64 %56, i1 false)
  br label %89

89:                                               ; preds = %84, %81, %80, %73
  %90 = add nuw nsw i64 %38, 1
  br label %37

91:                                               ; preds = %118, %41
  %92 = phi i64 [ %119, %118 ], [ 0, %41 ]
  %93 = load i64, ptr %42, align 8
  %94 = icmp slt i64 %92, %93
  br i1 %94, label %95, label %120

95:                                               ; preds = %91
  %96 = load ptr, ptr %30, align 8
  %97 = load ptr, ptr %43, align 8
  %98 = load ptr, ptr %44, align 8
  %99 = getelementptr inbounds i64, ptr %98, i64 %92
  %100 = load i64, ptr %99, align 8
  %101 = getelementptr inbounds ptr, ptr %97, i64 %100
  %102 = load ptr, ptr %101, align 8
  %103 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %96, i8 noundef signext 35, ptr noundef %102) #22
  %104 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %12, i64 noundef %103, i64 noundef 3, i64 noundef 1, i64 noundef 1, ptr noundef nonnull %13) #22
  %105 = icmp eq i64 %104, 0
  br i1 %105, label %106, label %176

106:                                              ; preds = %95
  br i1 %20, label %118, label %107

107:                                              ; preds = %106
  %108 = load ptr, ptr %45, align 8
  %109 = getelementptr inbounds i64, ptr %108, i64 %92
  store i64 0, ptr %109, align 8
  %110 = load ptr, ptr %13, align 8
  %111 = icmp eq ptr %110, null
  br i1 %111, label %114, label %112

112:                                              ; preds = %107
  %113 = call fastcc i64 @nl_element(ptr noundef nonnull %110, i64 noundef 0) #22
  br label %114

114:                                              ; preds = %112, %107
  %115 = phi i64 [ %113, %112 ], [ 0, %107 ]
  %116 = load ptr, ptr %46, align 8
  %117 = getelementptr inbounds i64, ptr %116, i64 %92
  store i64 %115, ptr %117, align 8
  br label %118

118:                                              ; preds = %114, %106
  %119 = add nuw nsw i64 %92, 1
  br label %91

120:                                              ; preds = %91
  %121 = getelementptr inbounds i8, ptr %30, i64 120
  %122 = load i64, ptr %121, align 8
  %123 = getelementptr inbounds i8, ptr %30, i64 48
  %124 = getelementptr inbounds i8, ptr %31, i64 168
  br label %125

125:                                              ; preds = %171, %120
  %126 = phi i64 [ %122, %120 ], [ %173, %171 ]
  %127 = phi i64 [ %122, %120 ], [ %172, %171 ]
  %128 = load i64, ptr %123, align 8
  %129 = add nsw i64 %128, %126
  %130 = icmp slt i64 %127, %129
  br i1 %130, label %131, label %174

131:                                              ; preds = %125
  %132 = load ptr, ptr %124, align 8
  %133 = getelementptr inbounds %struct.nl_target, ptr %132, i64 %127
  %134 = getelementptr inbounds i8, ptr %133, i64 32
  %135 = getelementptr inbounds i8, ptr %133, i64 24
  %136 = getelementptr inbounds i8, ptr %133, i64 56
  %137 = getelementptr inbounds i8, ptr %133, i64 48
  %138 = getelementptr inbounds i8, ptr %133, i64 40
  br label %139

139:                                              ; preds = %169, %131
  %140 = phi i64 [ 0, %131 ], [ %170, %169 ]
  %141 = load i64, ptr %134, align 8
  %142 = icmp slt i64 %140, %141
  br i1 %142, label %143, label %171

143:                                              ; preds = %139
  %144 = call fastcc i64 @nl_name_pending(ptr noundef nonnull %12, ptr noundef %31, ptr noundef nonnull %133, i64 noundef %140) #22
  %145 = load i64, ptr %135, align 8
  %146 = icmp eq i64 %145, 4
  %147 = select i1 %146, i64 2, i64 3
  %148 = load i64, ptr %34, align 8
  %149 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %12, i64 noundef %144, i64 noundef %147, i64 noundef %148, i64 noundef 1, ptr noundef nonnull %13) #22
  %150 = icmp eq i64 %149, 0
  br i1 %150, label %151, label %176

151:                                              ; preds = %143
  %152 = load ptr, ptr %13, align 8
  %153 = icmp ne ptr %152, null
  %154 = select i1 %19, i1 %153, i1 false
  br i1 %154, label %155, label %169

155:                                              ; preds = %151
  %156 = load ptr, ptr %136, align 8
  %157 = load i64, ptr %137, align 8
  %158 = add nsw i64 %157, %140
  %159 = load i64, ptr %134, align 8
  %160 = srem i64 %158, %159
  %161 = load i64, ptr %138, align 8
  %162 = mul nsw i64 %161, %160
  %163 = getelementptr inbounds i8, ptr %156, i64 %162
  %164 = getelementptr inbounds i8, ptr %152, i64 8
  %165 = load ptr, ptr %164, align 8
  %166 = load i64, ptr %34, align 8
  %167 = load i64, ptr %135, align 8
  %168 = mul nsw i64 %167, %166
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %163, ptr align 1 %165, i64 %168, i1 false)
  br label %169

169:                                              ; preds = %155, %151
  %170 = add nuw nsw i64 %140, 1
  br label %139

171:                                              ; preds = %139
  %172 = add nsw i64 %127, 1
  %173 = load i64, ptr %121, align 8
  br label %125

174:                                              ; preds = %125
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %12) #24
  %175 = add nuw nsw i64 %22, 1
  br label %21

176:                                              ; preds = %47, %95, %143
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %12) #24
  br label %514

177:                                              ; preds = %25, %205
  %178 = phi i64 [ %206, %205 ], [ 0, %25 ]
  %179 = load i64, ptr %26, align 8
  %180 = icmp slt i64 %178, %179
  br i1 %180, label %189, label %181

181:                                              ; preds = %177
  %182 = getelementptr inbounds i8, ptr %16, i64 128
  %183 = getelementptr inbounds i8, ptr %16, i64 184
  %184 = getelementptr inbounds i8, ptr %5, i64 8
  %185 = getelementptr inbounds i8, ptr %5, i64 16
  %186 = getelementptr inbounds i8, ptr %5, i64 24
  %187 = getelementptr inbounds i8, ptr %5, i64 32
  %188 = getelementptr inbounds i8, ptr %0, i64 48
  br label %207

189:                                              ; preds = %177
  %190 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %14, i64 noundef %178, ptr noundef nonnull @.str.47, ptr noundef nonnull @.str.48) #22
  %191 = call fastcc i64 @nl_expect(ptr noundef nonnull %0, ptr noundef nonnull %14, i64 noundef %190, i64 noundef 2, i64 noundef 1, i64 noundef 1, ptr noundef nonnull %15) #22
  %192 = icmp eq i64 %191, 0
  br i1 %192, label %193, label %514

193:                                              ; preds = %189
  br i1 %20, label %205, label %194

194:                                              ; preds = %193
  %195 = load ptr, ptr %15, align 8
  %196 = icmp eq ptr %195, null
  br i1 %196, label %200, label %197

197:                                              ; preds = %194
  %198 = call fastcc i64 @nl_element(ptr noundef nonnull %195, i64 noundef 0) #22
  %199 = icmp ne i64 %198, 0
  br label %200

200:                                              ; preds = %197, %194
  %201 = phi i1 [ false, %194 ], [ %199, %197 ]
  %202 = zext i1 %201 to i8
  %203 = load ptr, ptr %27, align 8
  %204 = getelementptr inbounds i8, ptr %203, i64 %178
  store i8 %202, ptr %204, align 1
  br label %205

205:                                              ; preds = %193, %200
  %206 = add nuw nsw i64 %178, 1
  br label %177

207:                                              ; preds = %181, %388
  %208 = phi i64 [ %389, %388 ], [ 0, %181 ]
  %209 = load i64, ptr %182, align 8
  %210 = icmp slt i64 %208, %209
  br i1 %210, label %211, label %390

211:                                              ; preds = %207
  %212 = load ptr, ptr %183, align 8
  %213 = getelementptr inbounds %struct.nl_connection, ptr %212, i64 %208
  %214 = getelementptr inbounds i8, ptr %213, i64 16
  %215 = load i64, ptr %214, align 8
  %216 = icmp eq i64 %215, 0
  br i1 %216, label %388, label %217

217:                                              ; preds = %211
  %218 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %8) #24
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9) #24
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %10) #24
  %219 = getelementptr inbounds i8, ptr %213, i64 264
  %220 = getelementptr inbounds i8, ptr %213, i64 272
  %221 = getelementptr inbounds i8, ptr %213, i64 8
  %222 = getelementptr inbounds i8, ptr %218, i64 16
  %223 = getelementptr inbounds i8, ptr %213, i64 312
  %224 = getelementptr inbounds i8, ptr %218, i64 40
  br label %225

225:                                              ; preds = %256, %217
  %226 = phi i64 [ 0, %217 ], [ %257, %256 ]
  %227 = load i64, ptr %219, align 8
  %228 = icmp slt i64 %226, %227
  br i1 %228, label %229, label %258

229:                                              ; preds = %225
  %230 = load ptr, ptr %220, align 8
  %231 = getelementptr inbounds %struct.nl_variable, ptr %230, i64 %226
  %232 = load i64, ptr %221, align 8
  %233 = load ptr, ptr %222, align 8
  %234 = load i64, ptr %231, align 8
  %235 = getelementptr inbounds ptr, ptr %233, i64 %234
  %236 = load ptr, ptr %235, align 8
  %237 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %8, i64 noundef %232, ptr noundef nonnull @.str.47, ptr noundef %236) #22
  %238 = getelementptr inbounds i8, ptr %231, i64 24
  %239 = load i64, ptr %238, align 8
  %240 = load i64, ptr %223, align 8
  %241 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %8, i64 noundef %237, i64 noundef %239, i64 noundef %240, i64 noundef 0, ptr noundef nonnull %9) #22
  %242 = icmp eq i64 %241, 0
  br i1 %242, label %244, label %243

243:                                              ; preds = %229
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #24
  br label %514

244:                                              ; preds = %229
  %245 = load ptr, ptr %9, align 8
  br i1 %20, label %256, label %246

246:                                              ; preds = %244, %250
  %247 = phi i64 [ %255, %250 ], [ 0, %244 ]
  %248 = load i64, ptr %223, align 8
  %249 = icmp slt i64 %247, %248
  br i1 %249, label %250, label %256

250:                                              ; preds = %246
  call fastcc void @nl_view_at(ptr noundef nonnull readonly %213, i64 noundef %247, ptr noundef nonnull %10) #22
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %11)
  %251 = call fastcc i64 @nl_element(ptr noundef %245, i64 noundef %247) #22
  store i64 %251, ptr %11, align 8
  %252 = call fastcc ptr @nl_variable_at(ptr noundef nonnull %218, ptr noundef nonnull %231, ptr noundef nonnull %10) #22
  %253 = load i64, ptr %224, align 8
  %254 = sdiv i64 %253, 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %252, ptr nonnull align 8 %11, i64 %254, i1 false)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %11)
  %255 = add nuw nsw i64 %247, 1
  br label %246

256:                                              ; preds = %246, %244
  %257 = add nuw nsw i64 %226, 1
  br label %225

258:                                              ; preds = %225
  %259 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %4) #24
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %5) #24
  %260 = load i64, ptr %221, align 8
  %261 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %4, i64 noundef %260, ptr noundef nonnull @.str.52, ptr noundef nonnull @.str.57) #22
  %262 = call fastcc ptr @nl_part_named(ptr noundef nonnull readonly %0, ptr noundef nonnull %4, i64 noundef %261) #22
  %263 = icmp eq ptr %262, null
  br i1 %263, label %267, label %264

264:                                              ; preds = %258
  %265 = getelementptr inbounds i8, ptr %262, i64 32
  %266 = load i64, ptr %265, align 8
  br label %267

267:                                              ; preds = %264, %258
  %268 = phi i64 [ %266, %264 ], [ 0, %258 ]
  %269 = zext i1 %263 to i64
  br label %270

270:                                              ; preds = %285, %267
  %271 = phi i64 [ 0, %267 ], [ %295, %285 ]
  %272 = icmp eq i64 %271, 5
  br i1 %272, label %273, label %285

273:                                              ; preds = %270
  %274 = load ptr, ptr %5, align 16
  %275 = load ptr, ptr %184, align 8
  %276 = load ptr, ptr %185, align 16
  %277 = load ptr, ptr %186, align 8
  %278 = load ptr, ptr %187, align 16
  %279 = getelementptr inbounds i8, ptr %259, i64 96
  %280 = getelementptr inbounds i8, ptr %259, i64 160
  %281 = getelementptr inbounds i8, ptr %213, i64 280
  %282 = getelementptr inbounds i8, ptr %213, i64 288
  %283 = getelementptr inbounds i8, ptr %213, i64 104
  %284 = call i64 @llvm.smax.i64(i64 %268, i64 0)
  br label %296

285:                                              ; preds = %270
  %286 = load i64, ptr %221, align 8
  %287 = getelementptr inbounds [5 x ptr], ptr @nl_event_columns, i64 0, i64 %271
  %288 = load ptr, ptr %287, align 8
  %289 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %4, i64 noundef %286, ptr noundef nonnull @.str.52, ptr noundef %288) #22
  %290 = getelementptr inbounds [5 x i64], ptr @nl_event_types, i64 0, i64 %271
  %291 = load i64, ptr %290, align 8
  %292 = getelementptr inbounds [5 x ptr], ptr %5, i64 0, i64 %271
  %293 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %4, i64 noundef %289, i64 noundef %291, i64 noundef %268, i64 noundef %269, ptr noundef nonnull %292) #22
  %294 = icmp eq i64 %293, 0
  %295 = add nuw nsw i64 %271, 1
  br i1 %294, label %270, label %383

296:                                              ; preds = %381, %273
  %297 = phi i64 [ %382, %381 ], [ 0, %273 ]
  %298 = icmp eq i64 %297, %284
  br i1 %298, label %299, label %300

299:                                              ; preds = %296
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #24
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #24
  br label %388

300:                                              ; preds = %296
  %301 = call fastcc i64 @nl_element(ptr noundef %274, i64 noundef %297) #22
  %302 = call fastcc i64 @nl_element(ptr noundef %275, i64 noundef %297) #22
  %303 = call fastcc i64 @nl_element(ptr noundef %276, i64 noundef %297) #22
  %304 = call fastcc i64 @nl_element(ptr noundef %277, i64 noundef %297) #22
  %305 = call fastcc i64 @nl_element(ptr noundef %278, i64 noundef %297) #22
  %306 = icmp slt i64 %302, 0
  br i1 %306, label %325, label %307

307:                                              ; preds = %300
  %308 = load i64, ptr %279, align 8
  %309 = icmp sge i64 %302, %308
  %310 = icmp slt i64 %305, 0
  %311 = select i1 %309, i1 true, i1 %310
  br i1 %311, label %325, label %312

312:                                              ; preds = %307
  %313 = load ptr, ptr %280, align 8
  %314 = getelementptr inbounds %struct.nl_population, ptr %313, i64 %302, i32 1
  %315 = load i64, ptr %314, align 8
  %316 = icmp sge i64 %305, %315
  %317 = icmp slt i64 %304, -4611686018427387904
  %318 = select i1 %316, i1 true, i1 %317
  br i1 %318, label %325, label %319

319:                                              ; preds = %312
  %320 = load i64, ptr %188, align 8
  %321 = icmp sgt i64 %304, %320
  br i1 %321, label %325, label %322

322:                                              ; preds = %319
  %323 = icmp ne i64 %301, 0
  %324 = zext i1 %323 to i64
  br i1 %20, label %381, label %326

325:                                              ; preds = %319, %312, %307, %300
  call fastcc void @nl_state_bad(ptr noundef nonnull readonly %0, ptr noundef nonnull @.str.71, ptr noundef nonnull @.str.60) #22
  br label %383

326:                                              ; preds = %322, %379
  %327 = phi i64 [ %380, %379 ], [ 0, %322 ]
  %328 = load i64, ptr %281, align 8
  %329 = icmp slt i64 %327, %328
  br i1 %329, label %330, label %381

330:                                              ; preds = %326
  %331 = load ptr, ptr %282, align 8
  %332 = getelementptr inbounds %struct.nl_table, ptr %331, i64 %327
  %333 = getelementptr inbounds i8, ptr %332, i64 296
  br label %334

334:                                              ; preds = %377, %330
  %335 = phi i64 [ 0, %330 ], [ %378, %377 ]
  %336 = load i64, ptr %283, align 8
  %337 = icmp slt i64 %335, %336
  br i1 %337, label %338, label %379

338:                                              ; preds = %334
  %339 = load ptr, ptr %333, align 8
  %340 = getelementptr inbounds ptr, ptr %339, i64 %335
  %341 = load ptr, ptr %340, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #24
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #24
  %342 = call fastcc i64 @nl_is_first(ptr noundef %332, i64 noundef %335) #22
  %343 = icmp eq i64 %342, 0
  br i1 %343, label %377, label %344

344:                                              ; preds = %338
  %345 = load i64, ptr %341, align 8
  %346 = icmp eq i64 %345, %324
  br i1 %346, label %347, label %377

347:                                              ; preds = %344
  %348 = getelementptr inbounds i8, ptr %341, i64 8
  %349 = load i64, ptr %348, align 8
  %350 = icmp eq i64 %349, %302
  br i1 %350, label %351, label %377

351:                                              ; preds = %347
  %352 = getelementptr inbounds i8, ptr %341, i64 16
  %353 = load i64, ptr %352, align 8
  %354 = icmp eq i64 %353, %303
  br i1 %354, label %355, label %377

355:                                              ; preds = %351
  call fastcc void @nl_runs_of(ptr noundef nonnull %332, i64 noundef %324, i64 noundef %305, ptr noundef nonnull %6, ptr noundef nonnull %7) #22
  %356 = load i64, ptr %7, align 8
  %357 = load i64, ptr %6, align 8
  %358 = getelementptr inbounds i8, ptr %341, i64 24
  br label %359

359:                                              ; preds = %375, %355
  %360 = phi i64 [ %376, %375 ], [ %357, %355 ]
  %361 = icmp slt i64 %360, %356
  br i1 %361, label %362, label %377

362:                                              ; preds = %359
  %363 = load i64, ptr %341, align 8
  %364 = call fastcc i64 @nl_delay_of(ptr noundef %332, i64 noundef %363, i64 noundef %360) #22
  %365 = add nsw i64 %364, %304
  %366 = load i64, ptr %188, align 8
  %367 = icmp slt i64 %365, %366
  br i1 %367, label %375, label %368

368:                                              ; preds = %362
  %369 = load i64, ptr %358, align 8
  %370 = add nsw i64 %369, %366
  %371 = icmp slt i64 %365, %370
  br i1 %371, label %372, label %375

372:                                              ; preds = %368
  %373 = call fastcc i64 @nl_queue_event(ptr noundef %259, ptr noundef nonnull %341, i64 noundef %365, i64 noundef %305, i64 noundef %360) #22
  %374 = icmp eq i64 %373, 0
  br i1 %374, label %375, label %384

375:                                              ; preds = %372, %368, %362
  %376 = add nsw i64 %360, 1
  br label %359

377:                                              ; preds = %359, %351, %347, %344, %338
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #24
  %378 = add nuw nsw i64 %335, 1
  br label %334

379:                                              ; preds = %334
  %380 = add nuw nsw i64 %327, 1
  br label %326

381:                                              ; preds = %326, %322
  %382 = add nuw i64 %297, 1
  br label %296

383:                                              ; preds = %285, %325
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #24
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #24
  br label %514

384:                                              ; preds = %372
  %385 = getelementptr inbounds i8, ptr %259, i64 304
  %386 = load i64, ptr %385, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #24
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #24
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #24
  %387 = icmp eq i64 %386, 0
  br i1 %387, label %388, label %514

388:                                              ; preds = %299, %211, %384
  %389 = add nuw nsw i64 %208, 1
  br label %207

390:                                              ; preds = %207
  %391 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %3) #24
  %392 = getelementptr inbounds i8, ptr %391, i64 144
  %393 = getelementptr inbounds i8, ptr %391, i64 200
  %394 = getelementptr inbounds i8, ptr %391, i64 160
  br i1 %20, label %513, label %395

395:                                              ; preds = %390, %427
  %396 = phi i64 [ %428, %427 ], [ 0, %390 ]
  %397 = load i64, ptr %392, align 8
  %398 = icmp slt i64 %396, %397
  br i1 %398, label %403, label %399

399:                                              ; preds = %395
  %400 = getelementptr inbounds i8, ptr %391, i64 112
  %401 = getelementptr inbounds i8, ptr %391, i64 176
  %402 = getelementptr inbounds i8, ptr %391, i64 40
  br label %461

403:                                              ; preds = %395
  %404 = load ptr, ptr %393, align 8
  %405 = getelementptr inbounds %struct.nl_history, ptr %404, i64 %396
  %406 = load ptr, ptr %394, align 8
  %407 = load i64, ptr %405, align 8
  %408 = getelementptr inbounds %struct.nl_population, ptr %406, i64 %407
  %409 = load i64, ptr %188, align 8
  %410 = getelementptr inbounds i8, ptr %405, i64 16
  %411 = load i64, ptr %410, align 8
  %412 = add nsw i64 %411, %409
  %413 = add nsw i64 %411, 1
  %414 = srem i64 %412, %413
  %415 = getelementptr inbounds i8, ptr %405, i64 24
  store i64 %414, ptr %415, align 8
  %416 = getelementptr inbounds i8, ptr %408, i64 88
  %417 = getelementptr inbounds i8, ptr %405, i64 8
  %418 = getelementptr inbounds i8, ptr %408, i64 8
  %419 = getelementptr inbounds i8, ptr %405, i64 32
  br label %420

420:                                              ; preds = %458, %403
  %421 = phi i64 [ %411, %403 ], [ %460, %458 ]
  %422 = phi i64 [ 1, %403 ], [ %459, %458 ]
  %423 = icmp sgt i64 %422, %421
  br i1 %423, label %427, label %424

424:                                              ; preds = %420
  %425 = load i64, ptr %188, align 8
  %426 = icmp sgt i64 %425, 0
  br i1 %426, label %429, label %427

427:                                              ; preds = %424, %420
  %428 = add nuw nsw i64 %396, 1
  br label %395

429:                                              ; preds = %424
  %430 = load ptr, ptr %408, align 8
  %431 = load ptr, ptr %416, align 8
  %432 = load i64, ptr %417, align 8
  %433 = getelementptr inbounds %struct.nl_slot, ptr %431, i64 %432
  %434 = load ptr, ptr %433, align 8
  %435 = call i64 @llvm.smin.i64(i64 %422, i64 %425)
  %436 = call fastcc i64 @nl_name_former(ptr noundef nonnull %3, ptr noundef %430, ptr noundef %434, i64 noundef %435) #22
  %437 = call fastcc ptr @nl_part_named(ptr noundef nonnull readonly %0, ptr noundef nonnull %3, i64 noundef %436) #22
  %438 = icmp eq ptr %437, null
  br i1 %438, label %458, label %439

439:                                              ; preds = %429
  %440 = getelementptr inbounds i8, ptr %437, i64 32
  %441 = load i64, ptr %440, align 8
  %442 = load i64, ptr %418, align 8
  %443 = icmp eq i64 %441, %442
  br i1 %443, label %444, label %458

444:                                              ; preds = %439
  %445 = getelementptr inbounds i8, ptr %437, i64 24
  %446 = load i64, ptr %445, align 8
  %447 = and i64 %446, -3
  %448 = icmp eq i64 %447, 0
  %449 = select i1 %448, i64 2, i64 3
  %450 = shl i64 %441, %449
  %451 = load i64, ptr %419, align 8
  %452 = icmp sgt i64 %450, %451
  br i1 %452, label %458, label %453

453:                                              ; preds = %444
  %454 = add nsw i64 %422, -1
  %455 = call fastcc ptr @nl_history_at(ptr noundef nonnull %405, i64 noundef %454) #22
  %456 = getelementptr inbounds i8, ptr %437, i64 8
  %457 = load ptr, ptr %456, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %455, ptr align 1 %457, i64 %450, i1 false)
  br label %458

458:                                              ; preds = %453, %444, %439, %429
  %459 = add nuw nsw i64 %422, 1
  %460 = load i64, ptr %410, align 8
  br label %420

461:                                              ; preds = %399, %478
  %462 = phi i64 [ %479, %478 ], [ 0, %399 ]
  %463 = phi double [ %476, %478 ], [ undef, %399 ]
  %464 = load i64, ptr %400, align 8
  %465 = icmp slt i64 %462, %464
  br i1 %465, label %466, label %513

466:                                              ; preds = %461
  %467 = load ptr, ptr %401, align 8
  %468 = getelementptr inbounds %struct.nl_probe, ptr %467, i64 %462
  %469 = getelementptr inbounds i8, ptr %468, i64 72
  store i64 -1, ptr %469, align 8
  %470 = getelementptr inbounds i8, ptr %468, i64 64
  %471 = load i64, ptr %470, align 8
  %472 = load i64, ptr %188, align 8
  %473 = call i64 @llvm.smin.i64(i64 %471, i64 %472)
  br label %474

474:                                              ; preds = %510, %466
  %475 = phi i64 [ %473, %466 ], [ %512, %510 ]
  %476 = phi double [ %463, %466 ], [ %511, %510 ]
  %477 = icmp sgt i64 %475, 0
  br i1 %477, label %480, label %478

478:                                              ; preds = %474
  %479 = add nuw nsw i64 %462, 1
  br label %461

480:                                              ; preds = %474
  %481 = load ptr, ptr %468, align 8
  %482 = call fastcc i64 @nl_name_former(ptr noundef nonnull %3, ptr noundef nonnull @.str.58, ptr noundef %481, i64 noundef %475) #22
  %483 = call fastcc ptr @nl_part_named(ptr noundef nonnull readonly %0, ptr noundef nonnull %3, i64 noundef %482) #22
  %484 = icmp eq ptr %483, null
  br i1 %484, label %510, label %485

485:                                              ; preds = %480
  %486 = getelementptr inbounds i8, ptr %483, i64 32
  %487 = load i64, ptr %486, align 8
  %488 = icmp eq i64 %487, 1
  br i1 %488, label %489, label %510

489:                                              ; preds = %485
  %490 = getelementptr inbounds i8, ptr %483, i64 24
  %491 = load i64, ptr %490, align 8
  %492 = load i64, ptr %402, align 8
  %493 = icmp ne i64 %492, 32
  %494 = zext i1 %493 to i64
  %495 = icmp eq i64 %491, %494
  br i1 %495, label %496, label %510

496:                                              ; preds = %489
  %497 = getelementptr inbounds i8, ptr %483, i64 8
  %498 = load ptr, ptr %497, align 8
  %499 = load float, ptr %498, align 1
  %500 = icmp eq i64 %492, 64
  br i1 %500, label %501, label %503

501:                                              ; preds = %496
  %502 = load double, ptr %498, align 1
  br label %503

503:                                              ; preds = %501, %496
  %504 = phi double [ %502, %501 ], [ %476, %496 ]
  %505 = load i64, ptr %188, align 8
  %506 = sub nsw i64 %505, %475
  %507 = icmp eq i64 %492, 32
  %508 = fpext float %499 to double
  %509 = select i1 %507, double %508, double %504
  call fastcc void @nl_keep_probe(ptr noundef nonnull %468, i64 noundef %506, double noundef %509) #22
  br label %510

510:                                              ; preds = %503, %489, %485, %480
  %511 = phi double [ %504, %503 ], [ %476, %489 ], [ %476, %485 ], [ %476, %480 ]
  %512 = add nsw i64 %475, -1
  br label %474

513:                                              ; preds = %461, %390
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %3) #24
  br label %514

514:                                              ; preds = %189, %384, %243, %383, %176, %513
  %515 = phi i64 [ 0, %513 ], [ 4, %176 ], [ 4, %383 ], [ 4, %243 ], [ 4, %384 ], [ 4, %189 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %15) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %14) #24
  ret i64 %515
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_state_bad(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) #8 {
  %4 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #24
  %5 = load ptr, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %5, i64 312
  store i8 0, ptr %6, align 1
  store ptr %6, ptr %4, align 8
  %7 = getelementptr inbounds i8, ptr %4, i64 8
  store i64 512, ptr %7, align 8
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef nonnull @.str.66) #22
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef %1) #22
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef %2) #22
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #24
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 5) i64 @nl_get(ptr nocapture noundef %0, i64 noundef %1, ptr nocapture noundef writeonly %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i64 16
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 24
  %7 = load i64, ptr %6, align 8
  %8 = sub nsw i64 %5, %7
  %9 = icmp slt i64 %8, %1
  br i1 %9, label %10, label %11

10:                                               ; preds = %3
  tail call fastcc void @nl_state_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.68, ptr noundef nonnull @.str.60) #22
  br label %18

11:                                               ; preds = %3
  %12 = getelementptr inbounds i8, ptr %0, i64 8
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds i8, ptr %13, i64 %7
  %15 = tail call fastcc i64 @nl_little(ptr noundef %14, i64 noundef %1) #22
  store i64 %15, ptr %2, align 8
  %16 = load i64, ptr %6, align 8
  %17 = add nsw i64 %16, %1
  store i64 %17, ptr %6, align 8
  br label %18

18:                                               ; preds = %11, %10
  %19 = phi i64 [ 4, %10 ], [ 0, %11 ]
  ret i64 %19
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 5) i64 @nl_expect(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, ptr nocapture noundef writeonly %6) #8 {
  %8 = tail call fastcc ptr @nl_part_named(ptr noundef %0, ptr noundef %1, i64 noundef %2) #22
  store ptr %8, ptr %6, align 8
  %9 = icmp eq ptr %8, null
  br i1 %9, label %10, label %12

10:                                               ; preds = %7
  %11 = icmp eq i64 %5, 0
  br i1 %11, label %21, label %23

12:                                               ; preds = %7
  %13 = getelementptr inbounds i8, ptr %8, i64 40
  store i64 1, ptr %13, align 8
  %14 = getelementptr inbounds i8, ptr %8, i64 24
  %15 = load i64, ptr %14, align 8
  %16 = icmp eq i64 %15, %3
  br i1 %16, label %17, label %21

17:                                               ; preds = %12
  %18 = getelementptr inbounds i8, ptr %8, i64 32
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, %4
  br i1 %20, label %23, label %21

21:                                               ; preds = %12, %17, %10
  %22 = phi ptr [ @.str.69, %10 ], [ @.str.70, %17 ], [ @.str.70, %12 ]
  tail call fastcc void @nl_state_bad(ptr noundef %0, ptr noundef nonnull %22, ptr noundef %1) #22
  br label %23

23:                                               ; preds = %21, %17, %10
  %24 = phi i64 [ 0, %10 ], [ 0, %17 ], [ 4, %21 ]
  ret i64 %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_element(ptr nocapture noundef readonly %0, i64 noundef %1) #7 {
  %3 = getelementptr inbounds i8, ptr %0, i64 24
  %4 = load i64, ptr %3, align 8
  %5 = and i64 %4, -3
  %6 = icmp eq i64 %5, 0
  %7 = select i1 %6, i64 4, i64 8
  %8 = getelementptr inbounds i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = select i1 %6, i64 2, i64 3
  %11 = shl i64 %1, %10
  %12 = getelementptr inbounds i8, ptr %9, i64 %11
  %13 = tail call fastcc i64 @nl_little(ptr noundef %12, i64 noundef %7) #22
  %14 = shl i64 %13, 32
  %15 = ashr exact i64 %14, 32
  %16 = select i1 %6, i64 %15, i64 %13
  ret i64 %16
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc ptr @nl_part_named(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) #7 {
  %4 = getelementptr inbounds i8, ptr %0, i64 32
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 40
  %7 = tail call i64 @llvm.smax.i64(i64 %5, i64 0)
  br label %8

8:                                                ; preds = %22, %3
  %9 = phi i64 [ 0, %3 ], [ %23, %22 ]
  %10 = icmp eq i64 %9, %7
  br i1 %10, label %32, label %11

11:                                               ; preds = %8
  %12 = load ptr, ptr %6, align 8
  %13 = getelementptr inbounds %struct.nl_part, ptr %12, i64 %9
  %14 = getelementptr inbounds i8, ptr %13, i64 16
  %15 = load i64, ptr %14, align 8
  %16 = icmp eq i64 %15, %2
  br label %17

17:                                               ; preds = %24, %11
  %18 = phi i1 [ %16, %11 ], [ %30, %24 ]
  %19 = phi i64 [ 0, %11 ], [ %31, %24 ]
  %20 = icmp slt i64 %19, %2
  %21 = select i1 %18, i1 %20, i1 false
  br i1 %21, label %24, label %22

22:                                               ; preds = %17
  %23 = add nuw i64 %9, 1
  br i1 %18, label %32, label %8

24:                                               ; preds = %17
  %25 = load ptr, ptr %13, align 8
  %26 = getelementptr inbounds i8, ptr %25, i64 %19
  %27 = load i8, ptr %26, align 1
  %28 = getelementptr inbounds i8, ptr %1, i64 %19
  %29 = load i8, ptr %28, align 1
  %30 = icmp eq i8 %27, %29
  %31 = add nuw nsw i64 %19, 1
  br label %17

32:                                               ; preds = %8, %22
  %33 = phi ptr [ %13, %22 ], [ null, %8 ]
  ret ptr %33
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

attributes #0 = { nounwind }
attributes #1 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none) }
attributes #7 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) }
attributes #8 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) }
attributes #9 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
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


